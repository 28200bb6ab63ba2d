/// The ticket as it is seen at the till: the customer's strip, the lines, the totals. The sale and the payment show the
/// same one.
@NullMarked
package org.comptoir.app.ticket;

import org.jspecify.annotations.NullMarked;
