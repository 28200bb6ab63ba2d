/// Defines which rows the technical log covers, and the port through which changes are signed. Its implementation is in
/// [org.comptoir.pos.journal.trail].
@NullMarked
package org.comptoir.pos.trail;

import org.jspecify.annotations.NullMarked;
