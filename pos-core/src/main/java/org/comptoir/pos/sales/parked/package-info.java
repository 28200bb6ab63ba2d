/// Tickets that are not sold yet: the one being rung up, which a power cut must not lose, and those that were put
/// aside.
@NullMarked
package org.comptoir.pos.sales.parked;

import org.jspecify.annotations.NullMarked;
