/// The customer file on the screen: the list with its one search box, and the making of a new customer. Whom the list
/// names is opened beside it.
@NullMarked
package org.comptoir.desktop.customers;

import org.jspecify.annotations.NullMarked;
