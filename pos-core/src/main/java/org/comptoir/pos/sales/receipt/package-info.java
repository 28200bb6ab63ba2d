/// Whether the receipt of a sale is printed, by the shop's choice and its country's law.
@NullMarked
package org.comptoir.pos.sales.receipt;

import org.jspecify.annotations.NullMarked;
