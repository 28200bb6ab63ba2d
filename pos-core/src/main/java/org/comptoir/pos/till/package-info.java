/// The tills of a shop: each belongs to one machine and counts its own sales. Others name a till by its [TillId] and a
/// sale by its [SaleNumber].
@NullMarked
package org.comptoir.pos.till;

import org.jspecify.annotations.NullMarked;
