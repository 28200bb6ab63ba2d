/// Background tasks: virtual threads, progress, cancelling between steps, and error handling. Independent of
/// windows.
@NullMarked
package org.comptoir.desktop.task;

import org.jspecify.annotations.NullMarked;
