/// What a customer has any number of, each part with its place among its like. They are read and written with the
/// customer they belong to.
@NullMarked
package org.comptoir.customers.customer.rows;

import org.jspecify.annotations.NullMarked;
