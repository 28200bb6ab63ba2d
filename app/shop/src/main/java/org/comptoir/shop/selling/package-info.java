/// Selling, shared by the till, the command line and the demo shop: what a code means, and how it is rung up. The
/// rules belong to the core; here they are checked in one order and refused in one wording.
@NullMarked
package org.comptoir.shop.selling;

import org.jspecify.annotations.NullMarked;
