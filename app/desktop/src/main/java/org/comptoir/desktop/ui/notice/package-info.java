/// Placeholders and progress: empty states that offer the next action, and progress bars.
@NullMarked
package org.comptoir.desktop.ui.notice;

import org.jspecify.annotations.NullMarked;
