/// What people changed on records of customers, and how to put it back.
@NullMarked
package org.comptoir.customers.customer.history;

import org.jspecify.annotations.NullMarked;
