/// Previewing documents: the actual PDF, page by page, rendered in the background. Printing it at its actual size,
/// or saving it as a file.
@NullMarked
package org.comptoir.desktop.printing;

import org.jspecify.annotations.NullMarked;
