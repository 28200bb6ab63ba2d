/// What makes starts quick: libraries in a form that Java can keep ready, and the starts it learns from. Run by the
/// build, the launchers and the installer, never by the program.
@NullMarked
package org.comptoir.program.launch;

import org.jspecify.annotations.NullMarked;
