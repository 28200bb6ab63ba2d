/// The ticket as the till shows it: the customer, the lines, the totals, in words and figures. The sale and the payment
/// show the same one.
@NullMarked
package org.comptoir.desktop.till.ticket;

import org.jspecify.annotations.NullMarked;
