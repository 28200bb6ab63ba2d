/// Opens the program's window.
@NullMarked
package org.comptoir.program.window;

import org.jspecify.annotations.NullMarked;
