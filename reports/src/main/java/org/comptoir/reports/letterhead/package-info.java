/// Who sends a paper: the shop as it stands at the head of receipts, letters, vouchers and lists.
@NullMarked
package org.comptoir.reports.letterhead;

import org.jspecify.annotations.NullMarked;
