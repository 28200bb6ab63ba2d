package org.comptoir.program.cli.print;

import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import picocli.CommandLine;

/// Registers the commands of this subject.
public final class PrintCommands {

    private PrintCommands() {}

    public static void addTo(CommandLine root, CommandContext session) {
        CommandGroup.add(
                root,
                "print",
                new ReceiptCommand(session),
                new ClosingCommand(session),
                new LabelsCommand(session),
                new LettersCommand(session),
                new VouchersCommand(session),
                new LoyaltyListCommand(session));
    }
}
