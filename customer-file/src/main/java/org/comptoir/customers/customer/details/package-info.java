/// What people write down about a customer: name, telephones, addresses, birthday, tags. What there is room for, and
/// what must not be kept, is said here before anything is written.
@NullMarked
package org.comptoir.customers.customer.details;

import org.jspecify.annotations.NullMarked;
