package org.comptoir.program.cli.signin;

import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRights;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import picocli.CommandLine.Command;

/// Lists the tokens of scripts, without their secrets, which nobody has but the scripts.
@Command(name = "list")
@RequiredRights(Permission.MANAGE_STAFF)
final class TokenListCommand implements Callable<Integer> {

    private final CommandContext session;

    TokenListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var tokens = shop.tokens().all(session.by());
            var formats = session.formats(shop);
            session.json(tokens.stream().map(TokenJson::of).toList());
            tokens.forEach(token -> session.say(String.join(
                    "\t",
                    token.name(),
                    token.givenBy(),
                    formats.dateTime(token.endsAt()),
                    CommandRights.names(token.rights()))));
            return ExitCode.DONE;
        });
    }
}
