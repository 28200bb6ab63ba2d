package org.comptoir.shop.devices;

import org.comptoir.pos.till.machine.RollSettings;
import org.comptoir.reports.roll.CodeTable;
import org.comptoir.reports.roll.RollPrinter;

/// What a receipt printer understands, as it is set.
public final class RollPrinters {

    private RollPrinters() {}

    public static RollPrinter of(RollSettings settings) {
        return switch (settings.letters()) {
            case WINDOWS_1252 -> new RollPrinter(CodeTable.WINDOWS_1252, settings.columns(), settings.drawerPin());
            case CP858 -> new RollPrinter(CodeTable.CP858, settings.columns(), settings.drawerPin());
            case PICTURE -> new RollPrinter(CodeTable.WINDOWS_1252, settings.columns(), settings.drawerPin(), true);
        };
    }
}
