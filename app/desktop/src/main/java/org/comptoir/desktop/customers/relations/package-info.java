/// The people around a customer on the record: contact persons of a company, family, household.
@NullMarked
package org.comptoir.desktop.customers.relations;

import org.jspecify.annotations.NullMarked;
