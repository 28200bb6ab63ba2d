/// Customers come in from files of other programs: an import is rehearsed, then done in one go or not at all. Importing
/// the same file twice adds nothing.
@NullMarked
package org.comptoir.customers.transfer;

import org.jspecify.annotations.NullMarked;
