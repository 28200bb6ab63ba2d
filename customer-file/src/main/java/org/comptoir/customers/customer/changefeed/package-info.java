/// The changes to the customer file in the order they were written, to be followed by whatever keeps data derived
/// from it.
@NullMarked
package org.comptoir.customers.customer.changefeed;

import org.jspecify.annotations.NullMarked;
