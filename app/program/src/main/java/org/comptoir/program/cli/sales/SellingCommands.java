package org.comptoir.program.cli.sales;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class SellingCommands {

    private SellingCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.command("sell", () -> new SellCommand(session));
        tree.group(
                "sales",
                () -> List.of(
                        new SalesListCommand(session),
                        new SalesShowCommand(session),
                        new SalesReturnCommand(session),
                        new SalesExchangeCommand(session),
                        new SalesAttachCommand(session),
                        new SalesEmailCommand(session)));
        tree.group(
                "invoice",
                () -> List.of(
                        new InvoiceIssueCommand(session),
                        new InvoiceListCommand(session),
                        new InvoiceShowCommand(session),
                        new InvoiceExportCommand(session),
                        new InvoiceReportCommand(session),
                        new InvoiceSupplyCommand(session)));
        tree.group(
                "park",
                () -> List.of(
                        new ParkListCommand(session), new ParkShowCommand(session), new ParkDropCommand(session)));
        tree.group("report", () -> List.of(new ReportTillsCommand(session), new ReportReturnsCommand(session)));
        tree.command("simulate", () -> new SimulateCommand(session));
    }
}
