/// Gift vouchers in series, three to an A4 sheet, each with its code for people and for scanners.
@NullMarked
package org.comptoir.reports.voucher;

import org.jspecify.annotations.NullMarked;
