/// The one picture that a customer may have. It comes in with a card and goes out with one.
@NullMarked
package org.comptoir.customers.transfer.photo;

import org.jspecify.annotations.NullMarked;
