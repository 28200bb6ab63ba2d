/// A shop of many years: what stays quick as sales, lines and customers add up. Slow to set up; run by
/// `-Dbench=scale`.
@NullMarked
package org.comptoir.program.bench.scale;

import org.jspecify.annotations.NullMarked;
