/// The keyboard and the number pad on the screen, for tills without a keyboard. They serve every text field of a window
/// by following its focus, and never take it.
@NullMarked
package org.comptoir.desktop.ui.keyboard;

import org.jspecify.annotations.NullMarked;
