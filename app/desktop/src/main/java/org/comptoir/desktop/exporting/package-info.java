/// Lists and papers go out to files: which file, the writing away from the screen, and the sentence that says
/// how many rows went where. Every screen with a list takes this.
@NullMarked
package org.comptoir.desktop.exporting;

import org.jspecify.annotations.NullMarked;
