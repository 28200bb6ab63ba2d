package org.comptoir.program.cli.sales;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.program.cli.runtime.TrainingOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options of what is returned, and of how it is refunded.
final class ReturnOptions {

    @Mixin
    TrainingOption training = new TrainingOption();

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.option.sale")
    String number = "";

    @Option(names = "--line", paramLabel = "N[:QTY]", required = true, descriptionKey = "cli.option.returnline")
    List<String> lines = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "REASON", descriptionKey = "cli.option.returnreason")
    String reason = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.returnnote")
    String note = "";

    @Option(names = "--write-off", descriptionKey = "cli.option.writeoff")
    boolean isWrittenOff;

    @Option(names = "--restock", descriptionKey = "cli.option.restock")
    boolean isRestocked;

    @Option(names = "--refund", paramLabel = "KIND[:AMOUNT]", descriptionKey = "cli.option.refund")
    List<String> refunds = new ArrayList<>();

    @Option(names = "--credit-note", descriptionKey = "cli.option.creditnote")
    boolean isCreditNote;

    @Option(names = "--print", descriptionKey = "cli.option.receiptprint")
    boolean isPrinted;

    @Option(names = "--request", paramLabel = "ID", descriptionKey = "cli.option.request")
    String request = "";
}
