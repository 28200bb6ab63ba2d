/// What can be sold and how it is found: tiles to touch, a field for text and codes, and the scanner. Articles go
/// straight to the ticket, vouchers to its payment.
@NullMarked
package org.comptoir.desktop.till.catalogue;

import org.jspecify.annotations.NullMarked;
