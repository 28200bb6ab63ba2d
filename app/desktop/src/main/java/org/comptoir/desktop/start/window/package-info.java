/// The window of the program: opens the shop behind the first picture, signs people in, and puts the screens together.
/// The only package that knows every screen.
@NullMarked
package org.comptoir.desktop.start.window;

import org.jspecify.annotations.NullMarked;
