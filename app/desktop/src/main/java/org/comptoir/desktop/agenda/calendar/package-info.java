/// Columns of hours with appointments in them, which can be moved and stretched.
@NullMarked
package org.comptoir.desktop.agenda.calendar;

import org.jspecify.annotations.NullMarked;
