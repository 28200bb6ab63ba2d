/// Searching customers while typing, and importing ten thousand of them from a file.
@NullMarked
package org.comptoir.program.bench.people;

import org.jspecify.annotations.NullMarked;
