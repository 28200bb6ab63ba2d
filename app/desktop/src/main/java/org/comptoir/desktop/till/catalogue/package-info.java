/// What can be sold, and how it is found: tiles to touch, one field for words and codes, and the scanner. What is found
/// goes straight to the ticket, or to its payment when it is a voucher.
@NullMarked
package org.comptoir.desktop.till.catalogue;

import org.jspecify.annotations.NullMarked;
