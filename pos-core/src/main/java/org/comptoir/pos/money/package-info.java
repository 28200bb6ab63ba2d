/// Amounts, percentages and quantities as exact integers, with the rounding said where it happens. Nothing here knows
/// of shops or databases.
@NullMarked
package org.comptoir.pos.money;

import org.jspecify.annotations.NullMarked;
