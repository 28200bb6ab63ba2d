/// Who stands at the till: the tiles of the staff and the pad for the PIN. It covers the window until somebody is
/// signed in.
@NullMarked
package org.comptoir.desktop.signin;

import org.jspecify.annotations.NullMarked;
