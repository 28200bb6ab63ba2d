/// Reads tables of CSV and XLSX files, whatever their charset and separator. Files are never trusted: their size is
/// known before they are parsed.
@NullMarked
package org.comptoir.pos.spreadsheet.reading;

import org.jspecify.annotations.NullMarked;
