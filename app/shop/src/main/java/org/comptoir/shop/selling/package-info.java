/// Selling, as the till, the command line and the demo shop all do it: what a code means, and how it is rung up. The
/// rules are the core's; here they are asked in one order and refused in one wording.
@NullMarked
package org.comptoir.shop.selling;

import org.jspecify.annotations.NullMarked;
