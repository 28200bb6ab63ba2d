package org.comptoir.reports.roll;

/// The properties of a receipt printer.
///
/// @param columns characters per line of its first font: 48 or 42 on 80 mm, 32 on 58 mm
/// @param drawerPin 0 or 1: the connector pin the drawer is wired to
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
