package org.comptoir.program.cli.signin;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a script's token useless at once.
@Command(name = "revoke")
@RequiredRights(Permission.MANAGE_STAFF)
final class TokenRevokeCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.option.tokenname")
    private String name = "";

    TokenRevokeCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (!shop.tokens().revoke(session.by(), name)) {
                throw new CommandRefused("no-token", session.texts().get("cli.token.unknown", name));
            }
            session.json(Map.of("name", name));
            session.say(session.texts().get("cli.token.revoked", name));
            return ExitCode.DONE;
        });
    }
}
