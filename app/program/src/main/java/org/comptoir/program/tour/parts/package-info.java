/// The parts of the day that the tour plays, each with its checks.
@NullMarked
package org.comptoir.program.tour.parts;

import org.jspecify.annotations.NullMarked;
