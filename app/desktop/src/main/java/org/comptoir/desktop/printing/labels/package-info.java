/// Address labels: which sheet, where the first free label is, how far the printer must be put right.
@NullMarked
package org.comptoir.desktop.printing.labels;

import org.jspecify.annotations.NullMarked;
