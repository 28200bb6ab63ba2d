/// The payment of the ticket: tenders given, amount due, change, and the sale. Its receipt is printed after the
/// sale is recorded.
@NullMarked
package org.comptoir.desktop.till.payment;

import org.jspecify.annotations.NullMarked;
