package org.comptoir.pos.spreadsheet;

import java.util.Locale;

/// The two kinds of file that a table is read from and written to.
public enum TableKind {
    CSV,
    XLSX;

    /// The kind that a file's name asks for, CSV when it does not end in `.xlsx`.
    public static TableKind ofName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : CSV;
    }
}
