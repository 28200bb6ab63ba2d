package org.comptoir.app.cli.selling;

import org.comptoir.app.cli.session.Group;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine;

/// Puts this subject's commands in their places.
public final class SellingCommands {

    private SellingCommands() {}

    public static void addTo(CommandLine root, Session session) {
        root.addSubcommand(new SellCommand(session));
        Group.add(root, "sales", new SalesListCommand(session), new SalesShowCommand(session));
        root.addSubcommand(new SimulateCommand(session));
    }
}
