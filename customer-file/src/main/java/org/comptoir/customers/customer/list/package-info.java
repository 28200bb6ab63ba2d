/// The whole customer file as a list, sorted and read page by page, with only what fits on a line.
@NullMarked
package org.comptoir.customers.customer.list;

import org.jspecify.annotations.NullMarked;
