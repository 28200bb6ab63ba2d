/// The day's end: the cash counted, what the day took per VAT rate and means of payment, and the closing that the
/// journal signs. A closing is only ever added, whatever the clock says.
@NullMarked
package org.comptoir.pos.closing;

import org.jspecify.annotations.NullMarked;
