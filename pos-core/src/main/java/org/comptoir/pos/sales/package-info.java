/// The sale: basket, tenders, and the one transaction that turns them into a numbered, signed sale with its stock,
/// vouchers and points.
@NullMarked
package org.comptoir.pos.sales;

import org.jspecify.annotations.NullMarked;
