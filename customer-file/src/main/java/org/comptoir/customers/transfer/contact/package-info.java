/// One contact as it came from a file, whatever the file: the common ground of vCards and tables. Names, dates and
/// countries are understood here in the many ways in which programs write them.
@NullMarked
package org.comptoir.customers.transfer.contact;

import org.jspecify.annotations.NullMarked;
