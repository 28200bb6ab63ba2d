package org.comptoir.reports.roll;

/// What must be known of a receipt printer.
///
/// @param columns letters on a line of its first font: 48 or 42 on 80 mm, 32 on 58 mm
/// @param drawerPin 0 or 1: the pin of the drawer's plug that its coil hangs on
public record RollPrinter(CodeTable table, int columns, int drawerPin) {

    public static final RollPrinter DEFAULT = new RollPrinter(CodeTable.WINDOWS_1252, 48, 0);

    public RollPrinter {
        if (columns < 24 || columns > 64) {
            throw new IllegalArgumentException("columns out of range: " + columns);
        }
        if (drawerPin != 0 && drawerPin != 1) {
            throw new IllegalArgumentException("no such pin: " + drawerPin);
        }
    }
}
