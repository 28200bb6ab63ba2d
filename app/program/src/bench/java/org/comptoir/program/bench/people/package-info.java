/// Finding customers while somebody types, and bringing ten thousand of them in from a file.
@NullMarked
package org.comptoir.program.bench.people;

import org.jspecify.annotations.NullMarked;
