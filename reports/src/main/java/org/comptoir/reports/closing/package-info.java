/// The day's end on paper: the Z report and the X reading, for the roll and for A4.
@NullMarked
package org.comptoir.reports.closing;

import org.jspecify.annotations.NullMarked;
