/// What an import would do with each contact: who it is in the file already, what would change, what is refused.
/// Nothing is written here.
@NullMarked
package org.comptoir.customers.transfer.dryrun;

import org.jspecify.annotations.NullMarked;
