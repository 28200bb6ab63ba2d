/// Operations at the counter: scanning and selling, next to raw JDBC that reads and writes the same rows.
@NullMarked
package org.comptoir.program.bench.counter;

import org.jspecify.annotations.NullMarked;
