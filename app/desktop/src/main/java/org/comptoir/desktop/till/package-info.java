/// The sale screen: what is touched, typed and scanned at the till becomes a change of the ticket. Tickets are set
/// aside and taken up again here, and go from here to the payment.
@NullMarked
package org.comptoir.desktop.till;

import org.jspecify.annotations.NullMarked;
