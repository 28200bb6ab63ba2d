package org.comptoir.program.cli.customers;

import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandGroup;
import picocli.CommandLine;

/// Registers the commands of this subject.
public final class CustomerCommands {

    private CustomerCommands() {}

    public static void addTo(CommandLine root, CommandContext session) {
        CommandGroup.add(
                root,
                "customers",
                new CustomerImportCommand(session),
                new CustomerExportCommand(session),
                new CustomerFindCommand(session),
                new CustomerShowCommand(session));
    }
}
