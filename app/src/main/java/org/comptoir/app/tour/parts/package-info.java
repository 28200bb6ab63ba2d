/// The parts of the day that the tour plays, each with its checks.
@NullMarked
package org.comptoir.app.tour.parts;

import org.jspecify.annotations.NullMarked;
