/// An appointment as it is typed.
@NullMarked
package org.comptoir.desktop.agenda.form;

import org.jspecify.annotations.NullMarked;
