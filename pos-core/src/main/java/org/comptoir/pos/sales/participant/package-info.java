/// Who takes part in a sale within its own transaction, such as points. The sale knows no more of them than this.
@NullMarked
package org.comptoir.pos.sales.participant;

import org.jspecify.annotations.NullMarked;
