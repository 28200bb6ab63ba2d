package org.comptoir.program.cli.fiscal;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class FiscalCommands {

    private FiscalCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "fiscal",
                () -> List.of(
                        new FiscalStatusCommand(session),
                        new FiscalListCommand(session),
                        new FiscalResolveCommand(session),
                        new FiscalSettleCommand(session),
                        new FiscalCloseCommand(session),
                        new FiscalExportCommand(session),
                        new FiscalLinksCommand(session)));
    }
}
