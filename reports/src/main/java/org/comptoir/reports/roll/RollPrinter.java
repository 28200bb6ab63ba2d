package org.comptoir.reports.roll;

/// The properties of a receipt printer.
///
/// @param columns characters per line of its first font: 48 or 42 on 80 mm, 32 on 58 mm
/// @param drawerPin 0 or 1: the connector pin the drawer is wired to
/// @param drawsLetters whether whole papers are sent as pictures, because the printer has no table of ours
public record RollPrinter(CodeTable table, int columns, int drawerPin, boolean drawsLetters) {

    public static final RollPrinter DEFAULT = new RollPrinter(CodeTable.WINDOWS_1252, 48, 0);

    public RollPrinter(CodeTable table, int columns, int drawerPin) {
        this(table, columns, drawerPin, false);
    }

    public RollPrinter {
        if (columns < 24 || columns > 64) {
            throw new IllegalArgumentException("columns out of range: " + columns);
        }
        if (drawerPin != 0 && drawerPin != 1) {
            throw new IllegalArgumentException("no such pin: " + drawerPin);
        }
    }

    /// Dots across the paper, at 8 dots a millimetre.
    int dots() {
        return columns * 12;
    }

    /// The same, with letters as pictures.
    RollPrinter drawing() {
        return new RollPrinter(table, columns, drawerPin, true);
    }
}
