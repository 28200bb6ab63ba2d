/// The payment on the screen, beside its ticket, and the page of the change to give. It shows its state and passes on
/// what is touched.
@NullMarked
package org.comptoir.desktop.till.payment.page;

import org.jspecify.annotations.NullMarked;
