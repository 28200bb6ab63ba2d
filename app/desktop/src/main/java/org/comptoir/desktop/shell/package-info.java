/// The window around the screens: the rail, the keys, the messages that pass, the help, and what every screen is given.
/// A screen is added to it and knows nothing of its neighbours.
@NullMarked
package org.comptoir.desktop.shell;

import org.jspecify.annotations.NullMarked;
