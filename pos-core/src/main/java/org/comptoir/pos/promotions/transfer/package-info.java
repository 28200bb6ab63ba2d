/// Promotions from and to tables.
@NullMarked
package org.comptoir.pos.promotions.transfer;

import org.jspecify.annotations.NullMarked;
