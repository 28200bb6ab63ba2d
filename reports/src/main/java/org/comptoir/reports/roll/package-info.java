/// What goes on a till roll: rows that say what they are, printed on 80 mm paper as a PDF, on A4, or as the bytes of a
/// receipt printer (ESC/POS).
@NullMarked
package org.comptoir.reports.roll;

import org.jspecify.annotations.NullMarked;
