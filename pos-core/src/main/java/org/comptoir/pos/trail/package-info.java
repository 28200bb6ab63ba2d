/// Which rows the technical log vouches for, and the port by which whoever changes them has that signed. What signs
/// stands above the journal, in [org.comptoir.pos.journal.trail].
@NullMarked
package org.comptoir.pos.trail;

import org.jspecify.annotations.NullMarked;
