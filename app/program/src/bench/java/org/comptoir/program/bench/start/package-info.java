/// Measures whole processes: starts, commands and a played day.
@NullMarked
package org.comptoir.program.bench.start;

import org.jspecify.annotations.NullMarked;
