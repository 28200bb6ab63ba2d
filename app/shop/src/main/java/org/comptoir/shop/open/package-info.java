/// The open shop: all its services, wired once by plain constructors. Screens and commands take what they need from
/// here.
@NullMarked
package org.comptoir.shop.open;

import org.jspecify.annotations.NullMarked;
