package org.comptoir.pos.spreadsheet.reading;

/// The limits of a file. Checked before parsing if the file allows it, and during parsing otherwise.
public final class Limits {

    static final long BYTES = 20_000_000;
    /// The limit for an unpacked workbook: one with the maximum number of rows stays below it, a zip bomb does not.
    static final long UNPACKED_BYTES = 300_000_000;

    static final int PARTS = 1000;
    static final int ROWS = 200_000;
    static final int COLUMNS = 200;
    public static final int CELL = 32_767;

    private Limits() {}
}
