/// The receipt: from one record to the rows of a roll, which become 80 mm PDF and printer bytes alike.
@NullMarked
package org.comptoir.reports.receipt;

import org.jspecify.annotations.NullMarked;
