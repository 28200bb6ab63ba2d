/// From the first picture to the shop's window: opening the folder, why it cannot be opened and what helps, the first
/// run that creates a shop, signing in, and the window that puts all screens together. The only package that knows
/// every screen.
@NullMarked
package org.comptoir.desktop.start;

import org.jspecify.annotations.NullMarked;
