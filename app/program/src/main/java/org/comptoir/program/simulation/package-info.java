/// A busy shop, simulated through the real services, for kill drills and benchmarks.
@NullMarked
package org.comptoir.program.simulation;

import org.jspecify.annotations.NullMarked;
