/// Pure functions that price a basket: discounts on a line and on the whole basket, and the VAT included.
/// Independent of customers, tenders and databases.
@NullMarked
package org.comptoir.pos.pricing;

import org.jspecify.annotations.NullMarked;
