/// Importing customers from files of other programs: a dry run first, then everything or nothing. Importing the
/// same file twice adds nothing.
@NullMarked
package org.comptoir.customers.transfer;

import org.jspecify.annotations.NullMarked;
