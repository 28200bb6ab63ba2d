/// Customers who live together and get one letter.
@NullMarked
package org.comptoir.customers.household;

import org.jspecify.annotations.NullMarked;
