package org.comptoir.program.cli.admin;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.ServerLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Has this machine work under an account of the server that may neither change nor delete what was sold.
@Command(name = "limit")
@RequiredRights(Permission.BACK_UP)
final class ServerLimitCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Option(names = "--owner", paramLabel = "NAME", descriptionKey = "cli.option.tableowner")
    @Nullable
    private String owner;

    ServerLimitCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (session.options().hasServer()) {
            throw new CommandRefused("limit-server", session.texts().get("cli.account.nodatabase"));
        }
        return session.withShop(shop -> {
            var chosen = account.chosen(session)
                    .orElseThrow(() ->
                            new CommandRefused("no-account", session.texts().get("cli.account.none")));
            var refusal = ServerLimits.set(shop, session.by(), owner, chosen);
            if (refusal.isPresent()) {
                throw AccountOptions.refused(session, refusal.get());
            }
            session.json(Map.of("account", chosen.name()));
            session.say(session.texts().get("cli.account.limited", chosen.name()));
            return ExitCode.DONE;
        });
    }
}
