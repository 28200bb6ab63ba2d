package org.comptoir.pos.till.machine;

/// The receipt printer of a machine.
///
/// @param kind `none`, `network` or `device`
/// @param address host and port, or the path of a device; empty if there is none
/// @param drawer whether a cash drawer is connected to it, which opens for cash
public record PrinterSettings(String kind, String address, boolean drawer) {

    public static final PrinterSettings NONE = new PrinterSettings("none", "", true);

    /// The same drawer at another printer.
    public PrinterSettings with(String otherKind, String otherAddress) {
        return new PrinterSettings(otherKind, otherAddress, drawer);
    }

    public PrinterSettings withDrawer(boolean hangsOnIt) {
        return new PrinterSettings(kind, address, hangsOnIt);
    }
}
