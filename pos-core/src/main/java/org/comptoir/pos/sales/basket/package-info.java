/// What a customer is about to buy, as immutable values, with only as much of the customer as the till needs.
@NullMarked
package org.comptoir.pos.sales.basket;

import org.jspecify.annotations.NullMarked;
