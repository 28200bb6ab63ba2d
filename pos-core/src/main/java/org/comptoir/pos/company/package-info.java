/// The numbers that businesses are registered under in France and Italy: which there are, and whether they can be
/// right.
@NullMarked
package org.comptoir.pos.company;

import org.jspecify.annotations.NullMarked;
