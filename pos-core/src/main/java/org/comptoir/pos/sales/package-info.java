/// The sale: tenders, the one transaction that turns a basket into a numbered, signed sale with its stock, vouchers and
/// points, and the sales as they are read again. Nothing that was sold ever changes.
@NullMarked
package org.comptoir.pos.sales;

import org.jspecify.annotations.NullMarked;
