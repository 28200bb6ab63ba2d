/// The end of a till's day, as the screen, the command line and the demo's shop all finish it.
@NullMarked
package org.comptoir.shop.dayend;

import org.jspecify.annotations.NullMarked;
