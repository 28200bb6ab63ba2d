/// Measures the program next to baselines it cannot beat: raw JDBC on the same engine, the PDF library alone. Run
/// by `mvn -Pbench verify`; prints a table and writes `docs/performance.md`.
@NullMarked
package org.comptoir.program.bench;

import org.jspecify.annotations.NullMarked;
