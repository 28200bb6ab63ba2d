package org.comptoir.program.cli.signin;

import java.util.List;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandTree;

/// Registers the commands of this subject.
public final class SignInCommands {

    private SignInCommands() {}

    public static void addTo(CommandTree tree, CommandContext session) {
        tree.command("sign-in", () -> new SignInCommand(session));
        tree.command("sign-out", () -> new SignOutCommand(session));
        tree.group(
                "token",
                () -> List.of(
                        new TokenCreateCommand(session),
                        new TokenListCommand(session),
                        new TokenRevokeCommand(session)));
    }
}
