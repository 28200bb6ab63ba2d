/// The shop's promotions: kept, changed, and in memory for the checkout.
@NullMarked
package org.comptoir.pos.promotions;

import org.jspecify.annotations.NullMarked;
