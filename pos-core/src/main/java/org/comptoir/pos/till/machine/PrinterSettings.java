package org.comptoir.pos.till.machine;

/// The receipt printer of a machine.
///
/// @param kind `none`, `network`, `device`, `system` for a receipt printer of the operating system, or `pages` for any
///     other of its printers
/// @param address host and port, the path of a device, or the printer's name; empty if there is none
/// @param drawer whether a cash drawer is connected to it, which opens for cash
/// @param paper of a printer of the kind `pages`
public record PrinterSettings(String kind, String address, boolean drawer, RollSettings roll, PagePaper paper) {

    public static final PrinterSettings NONE = new PrinterSettings("none", "", true);

    public PrinterSettings(String kind, String address, boolean drawer) {
        this(kind, address, drawer, RollSettings.DEFAULT, PagePaper.ROLL_80);
    }

    /// The same drawer at another printer.
    public PrinterSettings with(String otherKind, String otherAddress) {
        return new PrinterSettings(otherKind, otherAddress, drawer, roll, paper);
    }

    public PrinterSettings withDrawer(boolean hangsOnIt) {
        return new PrinterSettings(kind, address, hangsOnIt, roll, paper);
    }

    public PrinterSettings with(RollSettings other) {
        return new PrinterSettings(kind, address, drawer, other, paper);
    }

    public PrinterSettings with(PagePaper other) {
        return new PrinterSettings(kind, address, drawer, roll, other);
    }
}
