/// Signs changes of covered rows in the technical log, and compares the rows with what was signed.
@NullMarked
package org.comptoir.pos.journal.trail;

import org.jspecify.annotations.NullMarked;
