package org.comptoir.app.cli.paper;

import org.comptoir.app.cli.session.Group;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine;

/// Puts this subject's commands in their places.
public final class PrintCommands {

    private PrintCommands() {}

    public static void addTo(CommandLine root, Session session) {
        Group.add(
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
