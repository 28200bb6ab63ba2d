/// Documents for receipt paper: semantic rows, written as a PDF for 80 mm paper or A4, or as the commands of a
/// receipt printer (ESC/POS).
@NullMarked
package org.comptoir.reports.roll;

import org.jspecify.annotations.NullMarked;
