/// A busy shop, played through the same services. It serves kill drills and benchmarks.
@NullMarked
package org.comptoir.program.simulation;

import org.jspecify.annotations.NullMarked;
