/// The agenda of the shop: appointments, what is to be done, and birthdays.
@NullMarked
package org.comptoir.customers.agenda;

import org.jspecify.annotations.NullMarked;
