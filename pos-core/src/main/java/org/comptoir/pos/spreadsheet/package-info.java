/// Tables read from and written to spreadsheets row by row, as CSV and XLSX, with the cell formats of French,
/// Italian and English spreadsheets.
@NullMarked
package org.comptoir.pos.spreadsheet;

import org.jspecify.annotations.NullMarked;
