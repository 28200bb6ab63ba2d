/// What an appointment is: values without a database.
@NullMarked
package org.comptoir.customers.agenda.event;

import org.jspecify.annotations.NullMarked;
