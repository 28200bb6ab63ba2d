/// When the shop is open, who is busy, and which hour is free.
@NullMarked
package org.comptoir.customers.agenda.hours;

import org.jspecify.annotations.NullMarked;
