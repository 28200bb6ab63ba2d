/// Everything that happened with a customer, newest first, read from where it is stored without copying. Staff's
/// notes are stored here.
@NullMarked
package org.comptoir.customers.timeline;

import org.jspecify.annotations.NullMarked;
