/// The tills of a shop: each belongs to one machine and numbers its own sales. A till is identified by its [TillId]
/// and a sale by its [SaleNumber].
@NullMarked
package org.comptoir.pos.till;

import org.jspecify.annotations.NullMarked;
