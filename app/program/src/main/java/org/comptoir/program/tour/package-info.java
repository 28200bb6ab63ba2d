/// A day in a shop, played through its real screens without a display: what was done is looked at, kept as pictures,
/// papers and lists, and checked against what the shop then holds.
@NullMarked
package org.comptoir.program.tour;

import org.jspecify.annotations.NullMarked;
