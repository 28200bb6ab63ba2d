/// How the program opens its window.
@NullMarked
package org.comptoir.program.window;

import org.jspecify.annotations.NullMarked;
