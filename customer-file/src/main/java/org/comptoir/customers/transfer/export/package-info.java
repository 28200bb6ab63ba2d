/// Customers go out to other programs, as tables and as vCards. What an earlier import kept beside a customer goes with
/// them.
@NullMarked
package org.comptoir.customers.transfer.export;

import org.jspecify.annotations.NullMarked;
