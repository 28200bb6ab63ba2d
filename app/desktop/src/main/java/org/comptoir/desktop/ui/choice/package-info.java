/// Selection controls: chips, tabs, steps, steppers. Each keeps its state and notifies its creator.
@NullMarked
package org.comptoir.desktop.ui.choice;

import org.jspecify.annotations.NullMarked;
