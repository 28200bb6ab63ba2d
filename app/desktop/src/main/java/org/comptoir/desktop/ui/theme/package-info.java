/// The appearance of the window: light, dark or as the system, its size, and the bundled fonts. Colours are defined
/// only in `theme/colours.css`.
@NullMarked
package org.comptoir.desktop.ui.theme;

import org.jspecify.annotations.NullMarked;
