/// Day closings: the counted cash, the totals per VAT rate and means of payment, and the closing that the journal
/// signs. Closings are only ever added, whatever the clock says.
@NullMarked
package org.comptoir.pos.closing;

import org.jspecify.annotations.NullMarked;
