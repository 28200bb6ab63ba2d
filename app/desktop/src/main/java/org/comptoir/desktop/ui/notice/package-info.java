/// What stands where nothing else does: empty states that offer the next action, and how far something is.
@NullMarked
package org.comptoir.desktop.ui.notice;

import org.jspecify.annotations.NullMarked;
