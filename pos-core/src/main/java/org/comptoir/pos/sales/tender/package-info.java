/// How a shop takes payments: its own tenders, the rounding of cash, the limits of meal vouchers.
@NullMarked
package org.comptoir.pos.sales.tender;

import org.jspecify.annotations.NullMarked;
