/// What the program says: message bars, empty states, how far something is. They say what happened and what to do.
@NullMarked
package org.comptoir.desktop.ui.notice;

import org.jspecify.annotations.NullMarked;
