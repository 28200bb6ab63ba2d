/// Series of gift vouchers, three to an A4 sheet, each with a human-readable and a scannable code.
@NullMarked
package org.comptoir.reports.voucher;

import org.jspecify.annotations.NullMarked;
