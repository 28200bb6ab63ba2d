/// Commands for quotes, goods put aside and the waiting list.
@NullMarked
package org.comptoir.program.cli.orders;

import org.jspecify.annotations.NullMarked;
