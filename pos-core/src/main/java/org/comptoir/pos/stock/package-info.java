/// How much of each article there is: movements that are never changed, and the level that is their sum, exact however
/// many tills sell at once.
@NullMarked
package org.comptoir.pos.stock;

import org.jspecify.annotations.NullMarked;
