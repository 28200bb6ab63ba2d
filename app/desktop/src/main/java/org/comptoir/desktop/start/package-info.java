/// From the first screen to the shop's window: opening the folder, explaining why it cannot be opened and what
/// helps, the setup assistant that creates a shop, signing in, and the window that combines all screens. The only
/// package that knows every screen.
@NullMarked
package org.comptoir.desktop.start;

import org.jspecify.annotations.NullMarked;
