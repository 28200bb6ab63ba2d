package org.comptoir.program.cli.sales;

import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import picocli.CommandLine;

/// Registers the commands of this subject.
public final class SellingCommands {

    private SellingCommands() {}

    public static void addTo(CommandLine root, CommandContext session) {
        root.addSubcommand(new SellCommand(session));
        CommandGroup.add(root, "sales", new SalesListCommand(session), new SalesShowCommand(session));
        CommandGroup.add(root, "report", new ReportTillsCommand(session));
        root.addSubcommand(new SimulateCommand(session));
    }
}
