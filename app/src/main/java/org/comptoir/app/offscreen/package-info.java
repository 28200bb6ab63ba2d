/// Pictures of screens without a display, and the check that nothing on them is cut or too small. Used by the tests and
/// by the demonstration.
@NullMarked
package org.comptoir.app.offscreen;

import org.jspecify.annotations.NullMarked;
