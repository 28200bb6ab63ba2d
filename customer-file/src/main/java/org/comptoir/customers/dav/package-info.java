/// Customers and appointments that are shared with an address book and a calendar on a server: what is shared, and how
/// what the server has comes in and what the shop has goes out. What is sent over the wire is not known here.
@NullMarked
package org.comptoir.customers.dav;

import org.jspecify.annotations.NullMarked;
