package org.comptoir.program.cli.accounts;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class AccountCommands {

    private AccountCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.group(
                "accounts",
                () -> List.of(
                        new AccountsListCommand(session),
                        new AccountsShowCommand(session),
                        new AccountsStatementCommand(session),
                        new AccountsRemindCommand(session),
                        new AccountsRulesCommand(session)));
    }
}
