/// Tables that come from and go to spreadsheets, as CSV and XLSX, the way French, Italian and English spreadsheets read
/// and write them. Files are never trusted: their size is known before they are parsed.
@NullMarked
package org.comptoir.pos.tabular;

import org.jspecify.annotations.NullMarked;
