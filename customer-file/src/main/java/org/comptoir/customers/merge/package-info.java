/// Records that may be the same person's, and making one record of them.
@NullMarked
package org.comptoir.customers.merge;

import org.jspecify.annotations.NullMarked;
