/// The steps of the day played by the tour, each with its checks.
@NullMarked
package org.comptoir.program.tour.parts;

import org.jspecify.annotations.NullMarked;
