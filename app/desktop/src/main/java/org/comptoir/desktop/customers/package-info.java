/// The customer file on the screen: the list with its search field, and creating a customer. Selected customers
/// open beside it.
@NullMarked
package org.comptoir.desktop.customers;

import org.jspecify.annotations.NullMarked;
