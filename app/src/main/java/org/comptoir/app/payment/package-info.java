/// The payment beside its ticket, and the change to give. It shows its model and passes on what is touched.
@NullMarked
package org.comptoir.app.payment;

import org.jspecify.annotations.NullMarked;
