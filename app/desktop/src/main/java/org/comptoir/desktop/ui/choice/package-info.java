/// Parts that one chooses with: chips, tabs, steps, less and more. Each keeps what is pressed and tells whoever made
/// it.
@NullMarked
package org.comptoir.desktop.ui.choice;

import org.jspecify.annotations.NullMarked;
