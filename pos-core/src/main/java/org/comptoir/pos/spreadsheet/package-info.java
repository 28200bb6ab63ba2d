/// Tables that come from and go to spreadsheets, row by row, as CSV and XLSX. Their cells are what French, Italian and
/// English spreadsheets make of them.
@NullMarked
package org.comptoir.pos.spreadsheet;

import org.jspecify.annotations.NullMarked;
