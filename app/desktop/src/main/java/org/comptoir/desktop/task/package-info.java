/// Work away from the screen: virtual threads, progress, cancelling between steps, and what happens to an error.
/// Nothing here needs a window.
@NullMarked
package org.comptoir.desktop.task;

import org.jspecify.annotations.NullMarked;
