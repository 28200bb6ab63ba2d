/// The whole window over a small invented shop, worked by keys and scans.
@NullMarked
package org.comptoir.desktop.start.window;

import org.jspecify.annotations.NullMarked;
