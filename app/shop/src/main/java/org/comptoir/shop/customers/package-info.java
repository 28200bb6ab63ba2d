/// The customer file's use cases, for the till and the screens alike.
@NullMarked
package org.comptoir.shop.customers;

import org.jspecify.annotations.NullMarked;
