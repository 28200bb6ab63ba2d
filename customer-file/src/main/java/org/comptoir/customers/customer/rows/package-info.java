/// The fields that a customer can have several of, each with its position. They are read and written together with
/// their customer.
@NullMarked
package org.comptoir.customers.customer.rows;

import org.jspecify.annotations.NullMarked;
