/// Files kept with a customer, in versions; contents are stored in the shop's database.
@NullMarked
package org.comptoir.customers.document;

import org.jspecify.annotations.NullMarked;
