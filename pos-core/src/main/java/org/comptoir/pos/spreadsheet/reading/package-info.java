/// Reads tables from CSV and XLSX files in any charset and with any separator. Files are not trusted: their size is
/// checked before they are parsed.
@NullMarked
package org.comptoir.pos.spreadsheet.reading;

import org.jspecify.annotations.NullMarked;
