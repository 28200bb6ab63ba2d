/// Screenshots without a display, and checks that nothing on them is truncated or too small. Used by the tests and
/// by the demo.
@NullMarked
package org.comptoir.desktop.offscreen;

import org.jspecify.annotations.NullMarked;
