/// The receipt: one record is turned into the rows of a roll, which are written as an 80 mm PDF or as printer
/// commands.
@NullMarked
package org.comptoir.reports.receipt;

import org.jspecify.annotations.NullMarked;
