/// What came with a contact and has no field of its own: its notes, and properties and columns that stay with the
/// customer and go out again.
@NullMarked
package org.comptoir.customers.transfer.kept;

import org.jspecify.annotations.NullMarked;
