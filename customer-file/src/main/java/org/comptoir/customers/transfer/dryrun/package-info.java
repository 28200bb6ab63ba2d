/// What an import would do with each contact: which existing customer it is, what would change, what is refused.
/// Nothing is written here.
@NullMarked
package org.comptoir.customers.transfer.dryrun;

import org.jspecify.annotations.NullMarked;
