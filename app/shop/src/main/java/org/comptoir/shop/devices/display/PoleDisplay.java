package org.comptoir.shop.devices.display;

import org.comptoir.pos.text.Formats;
import org.comptoir.pos.till.machine.PoleLetters;
import org.comptoir.reports.roll.CodeTable;
import org.comptoir.reports.roll.PoleCommands;
import org.comptoir.shop.devices.ReceiptPrinter;

/// A pole display of two lines of 20 characters, which takes Epson's commands over the same ways as a receipt printer.
public final class PoleDisplay implements CustomerDisplay {

    private final ReceiptPrinter way;
    private final PoleCommands commands;
    private final PoleText text;

    /// @param way a network address or a device file
    /// @param formats in the shop's language: it is the customer who reads it
    /// @param isTraining whether it says so
    public PoleDisplay(ReceiptPrinter way, PoleLetters letters, Formats formats, boolean isTraining) {
        this.way = way;
        commands = new PoleCommands(table(letters));
        text = new PoleText(commands, formats, isTraining);
    }

    private static CodeTable table(PoleLetters letters) {
        return switch (letters) {
            case WINDOWS_1252 -> CodeTable.WINDOWS_1252;
            case CP858 -> CodeTable.CP858;
            case PLAIN -> CodeTable.ASCII;
        };
    }

    @Override
    public void show(DisplayMessage message) {
        var lines = text.lines(message);
        way.send(commands.show(lines.getFirst(), lines.getLast()));
    }
}
