/// The day of a till: opening it, moving cash, reading and closing it.
@NullMarked
package org.comptoir.program.cli.day;

import org.jspecify.annotations.NullMarked;
