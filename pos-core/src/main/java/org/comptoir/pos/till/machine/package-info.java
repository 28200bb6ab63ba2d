/// What belongs to a machine and not to the shop: which machine it is, its printer and scanner, its label sheet,
/// and how its screen looks. Kept in a file of its data folder, because no two machines of a shop need be alike.
@NullMarked
package org.comptoir.pos.till.machine;

import org.jspecify.annotations.NullMarked;
