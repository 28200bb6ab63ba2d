/// What a customer is about to buy: an unchanging value, and the open tickets that keep it through a power cut. What
/// the till must know of a customer stands here, and nothing more.
@NullMarked
package org.comptoir.pos.sales.basket;

import org.jspecify.annotations.NullMarked;
