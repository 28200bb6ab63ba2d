/// What is agreed with customers before it is sold: quotes, goods put aside with their deposits, and who waits for
/// goods.
@NullMarked
package org.comptoir.pos.orders;

import org.jspecify.annotations.NullMarked;
