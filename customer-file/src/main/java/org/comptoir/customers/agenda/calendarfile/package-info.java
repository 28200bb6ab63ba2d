/// Appointments to and from files of other calendars: iCalendar and vCalendar 1.0.
@NullMarked
package org.comptoir.customers.agenda.calendarfile;

import org.jspecify.annotations.NullMarked;
