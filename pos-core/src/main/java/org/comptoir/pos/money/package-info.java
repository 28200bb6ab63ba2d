/// Amounts, percentages and quantities as exact integers; each operation documents its rounding. Nothing here
/// depends on shops or databases.
@NullMarked
package org.comptoir.pos.money;

import org.jspecify.annotations.NullMarked;
