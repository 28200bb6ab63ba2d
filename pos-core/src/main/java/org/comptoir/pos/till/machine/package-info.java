/// What belongs to a machine instead of the shop: its identity, printer and scanner, label sheet and appearance.
/// Stored in a file in its data folder, because machines of a shop may differ.
@NullMarked
package org.comptoir.pos.till.machine;

import org.jspecify.annotations.NullMarked;
