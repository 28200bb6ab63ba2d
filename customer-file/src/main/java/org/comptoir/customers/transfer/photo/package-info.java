/// A customer's photo, imported and exported with vCards.
@NullMarked
package org.comptoir.customers.transfer.photo;

import org.jspecify.annotations.NullMarked;
