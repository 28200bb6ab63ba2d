/// Sales: tenders, the one transaction that turns a basket into a numbered, signed sale with its stock, vouchers
/// and points, and reading completed sales. A sale never changes.
@NullMarked
package org.comptoir.pos.sales;

import org.jspecify.annotations.NullMarked;
