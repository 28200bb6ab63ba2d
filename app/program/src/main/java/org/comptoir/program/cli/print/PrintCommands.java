package org.comptoir.program.cli.print;

import java.util.List;
import org.comptoir.program.cli.print.template.TemplateCommands;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class PrintCommands {

    private PrintCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "print",
                () -> List.of(
                        new ReceiptCommand(session),
                        new GiftReceiptCommand(session),
                        new QuoteCommand(session),
                        new PutAsideCommand(session),
                        new ClosingCommand(session),
                        new LabelsCommand(session),
                        new LettersCommand(session),
                        new VouchersCommand(session),
                        new PostedCommand(session),
                        new LoyaltyListCommand(session),
                        TemplateCommands.group(session)));
    }
}
