package org.comptoir.app.cli.people;

import org.comptoir.app.cli.session.Group;
import org.comptoir.app.cli.session.Session;
import picocli.CommandLine;

/// Puts this subject's commands in their places.
public final class CustomerCommands {

    private CustomerCommands() {}

    public static void addTo(CommandLine root, Session session) {
        Group.add(
                root,
                "customers",
                new CustomerImportCommand(session),
                new CustomerExportCommand(session),
                new FindCommand(session),
                new CustomerShowCommand(session));
    }
}
