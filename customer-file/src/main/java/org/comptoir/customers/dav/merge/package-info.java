/// Merging what two sides made of the same thing since they last agreed.
@NullMarked
package org.comptoir.customers.dav.merge;

import org.jspecify.annotations.NullMarked;
