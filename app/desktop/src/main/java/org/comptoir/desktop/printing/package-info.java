/// Papers before they are printed: the very PDF, page by page, drawn away from the thread of the screen. Printing it at
/// its true size, or keeping it as a file.
@NullMarked
package org.comptoir.desktop.printing;

import org.jspecify.annotations.NullMarked;
