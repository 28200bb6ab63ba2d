/// One contact read from a file of any format: the common ground of vCards and tables. Names, dates and countries
/// are parsed here in the many ways programs write them.
@NullMarked
package org.comptoir.customers.transfer.contact;

import org.jspecify.annotations.NullMarked;
