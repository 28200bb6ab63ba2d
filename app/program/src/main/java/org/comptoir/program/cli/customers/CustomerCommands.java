package org.comptoir.program.cli.customers;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class CustomerCommands {

    private CustomerCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "customers",
                () -> List.of(
                        new CustomerImportCommand(session),
                        new CustomerExportCommand(session),
                        new CustomerFindCommand(session),
                        new CustomerListCommand(session),
                        new CustomerShowCommand(session),
                        new CustomerTimelineCommand(session),
                        new CustomerQrCommand(session),
                        new CustomerRelationsCommand(session),
                        new CustomerHouseholdCommand(session),
                        new CustomerCreditCommand(session),
                        new CustomerDuplicatesCommand(session),
                        new CustomerMergeCommand(session),
                        new CustomerUnmergeCommand(session),
                        new CustomerHistoryCommand(session),
                        new CustomerSetCommand(session),
                        new FieldListCommand(session),
                        new FieldAddCommand(session),
                        new FieldChangeCommand(session),
                        new FieldArchiveCommand(session)));
    }
}
