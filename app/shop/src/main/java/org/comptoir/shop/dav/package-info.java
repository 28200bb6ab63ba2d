/// The exchange of customers and appointments with an address book and a calendar on a server.
@NullMarked
package org.comptoir.shop.dav;

import org.jspecify.annotations.NullMarked;
