/// Closing a till's day, shared by the screen, the command line and the demo shop.
@NullMarked
package org.comptoir.shop.dayend;

import org.jspecify.annotations.NullMarked;
