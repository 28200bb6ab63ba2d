/// Sends receipts by e-mail: what is written, how it gets to the mail server, and what becomes of it.
@NullMarked
package org.comptoir.shop.email;

import org.jspecify.annotations.NullMarked;
