/// What staff record about a customer: name, telephone numbers, addresses, birthday, tags. Lengths and forbidden
/// content are checked here before anything is written.
@NullMarked
package org.comptoir.customers.customer.details;

import org.jspecify.annotations.NullMarked;
