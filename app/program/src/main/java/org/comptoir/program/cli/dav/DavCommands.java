package org.comptoir.program.cli.dav;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class DavCommands {

    private DavCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "dav",
                () -> List.of(
                        new DavSetupCommand(session),
                        new DavSyncCommand(session),
                        new DavStatusCommand(session),
                        new DavConflictsCommand(session),
                        new DavSettleCommand(session)));
    }
}
