/// The payment of the ticket: what was given by which means, what is left, the change to give, and the sale. Its
/// receipt is printed after the sale is recorded.
@NullMarked
package org.comptoir.desktop.till.payment;

import org.jspecify.annotations.NullMarked;
