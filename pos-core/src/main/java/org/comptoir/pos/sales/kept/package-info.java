/// A sale as it was kept and is read again: its lines, its tenders, what was printed. Nothing here ever changes.
@NullMarked
package org.comptoir.pos.sales.kept;

import org.jspecify.annotations.NullMarked;
