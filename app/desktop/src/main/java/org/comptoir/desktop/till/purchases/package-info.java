/// What the customer of the ticket bought before: to sell it again, or to take it back.
@NullMarked
package org.comptoir.desktop.till.purchases;

import org.jspecify.annotations.NullMarked;
