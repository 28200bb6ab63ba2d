/// The payment: what was given by which means, what is left, the change to give. Its receipt is printed after the sale
/// is kept.
@NullMarked
package org.comptoir.desktop.till.payment;

import org.jspecify.annotations.NullMarked;
