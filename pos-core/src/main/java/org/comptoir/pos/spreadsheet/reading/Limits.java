package org.comptoir.pos.spreadsheet.reading;

/// What a file may hold at most. Asked before parsing where the file tells, and while parsing where it does not.
public final class Limits {

    static final long BYTES = 20_000_000;
    /// What a workbook may unpack to: a whole one of the allowed rows stays under it, a zip bomb does not.
    static final long UNPACKED_BYTES = 300_000_000;

    static final int PARTS = 1000;
    static final int ROWS = 200_000;
    static final int COLUMNS = 200;
    public static final int CELL = 32_767;

    private Limits() {}
}
