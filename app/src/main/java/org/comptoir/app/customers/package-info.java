/// The customer file on the screen: the list with its one search box, and the record of one customer, whose
/// fields save themselves. What is bought, consented and written stands in one history.
@NullMarked
package org.comptoir.app.customers;

import org.jspecify.annotations.NullMarked;
