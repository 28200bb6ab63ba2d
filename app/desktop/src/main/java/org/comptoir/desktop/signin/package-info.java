/// Signing in: the tiles of the staff and the keypad for the PIN. It covers the window until somebody has signed
/// in.
@NullMarked
package org.comptoir.desktop.signin;

import org.jspecify.annotations.NullMarked;
