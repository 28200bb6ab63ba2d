/// Pure functions from what is being bought to what it costs: discounts on a line and on the whole, and the VAT in it.
/// Knows nothing of customers, tenders or databases.
@NullMarked
package org.comptoir.pos.pricing;

import org.jspecify.annotations.NullMarked;
