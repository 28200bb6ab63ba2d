/// Writes tables as CSV and XLSX, with only a few rows in memory, including the rows refused by an import.
@NullMarked
package org.comptoir.pos.spreadsheet.writing;

import org.jspecify.annotations.NullMarked;
