/// What a customer is about to buy, as an unchanging value. What the till must know of a customer stands here, and
/// nothing more.
@NullMarked
package org.comptoir.pos.sales.basket;

import org.jspecify.annotations.NullMarked;
