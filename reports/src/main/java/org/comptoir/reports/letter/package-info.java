/// Letters on A4 with the address where a DL window envelope shows it, in France and in Italy, and with a voucher to
/// cut out if one was promised.
@NullMarked
package org.comptoir.reports.letter;

import org.jspecify.annotations.NullMarked;
