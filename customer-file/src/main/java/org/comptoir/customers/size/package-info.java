/// The usual sizes of customers, under the names that the shop gives them.
@NullMarked
package org.comptoir.customers.size;

import org.jspecify.annotations.NullMarked;
