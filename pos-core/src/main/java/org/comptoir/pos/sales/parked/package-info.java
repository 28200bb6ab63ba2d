/// Tickets that are not sold yet: the one being rung up, which a power cut must not lose, and parked ones.
@NullMarked
package org.comptoir.pos.sales.parked;

import org.jspecify.annotations.NullMarked;
