/// The agenda: day, week and list, the appointment that is chosen, and what is to be done.
@NullMarked
package org.comptoir.desktop.agenda;

import org.jspecify.annotations.NullMarked;
