/// Writes tables as CSV and XLSX, holding only a few rows in memory. What an import refused is given back the same way.
@NullMarked
package org.comptoir.pos.spreadsheet.writing;

import org.jspecify.annotations.NullMarked;
