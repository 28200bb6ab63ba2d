/// Commands about the agenda.
@NullMarked
package org.comptoir.program.cli.agenda;

import org.jspecify.annotations.NullMarked;
