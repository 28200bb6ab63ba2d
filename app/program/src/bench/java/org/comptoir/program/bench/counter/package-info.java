/// What happens while somebody waits at the counter: scanning and selling, beside raw JDBC that reads and writes the
/// same rows.
@NullMarked
package org.comptoir.program.bench.counter;

import org.jspecify.annotations.NullMarked;
