/// Appointments that come again: which days a rule means, and what changing one, some or all of them does.
@NullMarked
package org.comptoir.customers.agenda.recurrence;

import org.jspecify.annotations.NullMarked;
