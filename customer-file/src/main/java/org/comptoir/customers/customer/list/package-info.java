/// The whole customer file as a list, sorted and read page by page. It shows no more of a customer than fits a line.
@NullMarked
package org.comptoir.customers.customer.list;

import org.jspecify.annotations.NullMarked;
