/// The program: where it starts. Below are the command line, the demo, the off-screen day and the load simulation.
@NullMarked
package org.comptoir.program;

import org.jspecify.annotations.NullMarked;
