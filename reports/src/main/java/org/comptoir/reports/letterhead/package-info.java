/// The sender of a document: the shop's details at the top of receipts, letters, vouchers and lists.
@NullMarked
package org.comptoir.reports.letterhead;

import org.jspecify.annotations.NullMarked;
