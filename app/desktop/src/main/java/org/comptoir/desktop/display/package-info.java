/// The customer display: a window of its own, and which display the messages of the till go to.
@NullMarked
package org.comptoir.desktop.display;

import org.jspecify.annotations.NullMarked;
