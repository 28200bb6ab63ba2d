/// Stock: movements that are never changed, and levels that are their sums, exact however many tills sell at once.
@NullMarked
package org.comptoir.pos.stock;

import org.jspecify.annotations.NullMarked;
