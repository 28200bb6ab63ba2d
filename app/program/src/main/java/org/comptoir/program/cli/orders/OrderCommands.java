package org.comptoir.program.cli.orders;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class OrderCommands {

    private OrderCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group("orders", () -> List.of(new OrderListCommand(session), new OrderShowCommand(session)));
        tree.group("waiting", () -> List.of(new WaitingListCommand(session)));
    }
}
