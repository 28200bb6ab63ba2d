package org.comptoir.pos.spreadsheet;

import java.util.Locale;

/// The file formats for tables.
public enum TableKind {
    CSV,
    XLSX;

    /// The format indicated by a file name; CSV unless it ends in `.xlsx`.
    public static TableKind ofName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : CSV;
    }
}
