/// Exporting lists and documents to files: choosing the file, writing in the background, and reporting the number
/// of rows. Used by every screen with a list.
@NullMarked
package org.comptoir.desktop.exporting;

import org.jspecify.annotations.NullMarked;
