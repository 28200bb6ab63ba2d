/// Records that may be the same person's, beside each other: what is kept of each, and merging them.
@NullMarked
package org.comptoir.desktop.customers.duplicates;

import org.jspecify.annotations.NullMarked;
