/// The open shop: all its services, put together once by plain constructors. Screens and commands take from here what
/// they need.
@NullMarked
package org.comptoir.shop.open;

import org.jspecify.annotations.NullMarked;
