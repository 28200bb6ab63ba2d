/// Pictures of screens without a display, and the check that nothing on them is cut or too small. Used by the tests and
/// by the demonstration.
@NullMarked
package org.comptoir.desktop.offscreen;

import org.jspecify.annotations.NullMarked;
