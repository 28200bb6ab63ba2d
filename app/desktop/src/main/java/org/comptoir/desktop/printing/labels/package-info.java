/// Address labels: the sheet, the first free label, the printer offset.
@NullMarked
package org.comptoir.desktop.printing.labels;

import org.jspecify.annotations.NullMarked;
