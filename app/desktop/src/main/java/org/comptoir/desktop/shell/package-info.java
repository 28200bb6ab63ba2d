/// The window around the screens: rail, keys, temporary messages, help, and the context given to every screen.
/// Screens are added to it and know nothing of each other.
@NullMarked
package org.comptoir.desktop.shell;

import org.jspecify.annotations.NullMarked;
