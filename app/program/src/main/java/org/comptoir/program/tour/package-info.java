/// A day in a shop, played through the real screens without a display. Each step is inspected, kept as pictures,
/// documents and lists, and checked against the shop's data.
@NullMarked
package org.comptoir.program.tour;

import org.jspecify.annotations.NullMarked;
