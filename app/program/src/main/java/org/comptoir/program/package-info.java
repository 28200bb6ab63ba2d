/// The entry point of the program. The packages below contain the command line, the demo, the simulated day on the
/// screens and the load simulation.
@NullMarked
package org.comptoir.program;

import org.jspecify.annotations.NullMarked;
