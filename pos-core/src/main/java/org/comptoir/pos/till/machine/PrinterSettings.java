package org.comptoir.pos.till.machine;

/// The receipt printer of a machine.
///
/// @param kind `none`, `network`, `device`, `system` for a receipt printer of the operating system, or `pages` for any
///     other of its printers
/// @param address host and port, the path of a device, or the printer's name; empty if there is none
/// @param drawer whether a cash drawer is connected to it, which opens for cash
public record PrinterSettings(String kind, String address, boolean drawer, RollSettings roll) {

    public static final PrinterSettings NONE = new PrinterSettings("none", "", true);

    public PrinterSettings(String kind, String address, boolean drawer) {
        this(kind, address, drawer, RollSettings.DEFAULT);
    }

    /// The same drawer at another printer.
    public PrinterSettings with(String otherKind, String otherAddress) {
        return new PrinterSettings(otherKind, otherAddress, drawer, roll);
    }

    public PrinterSettings withDrawer(boolean hangsOnIt) {
        return new PrinterSettings(kind, address, hangsOnIt, roll);
    }

    public PrinterSettings with(RollSettings other) {
        return new PrinterSettings(kind, address, drawer, other);
    }
}
