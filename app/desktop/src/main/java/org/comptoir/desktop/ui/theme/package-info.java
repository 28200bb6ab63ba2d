/// How the window looks: light, dark or as the system, the size of everything, and the bundled fonts. The colours
/// themselves are in `theme/colours.css`, the one place of them.
@NullMarked
package org.comptoir.desktop.ui.theme;

import org.jspecify.annotations.NullMarked;
