package org.comptoir.program.cli.admin;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import org.comptoir.shop.open.ShopPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Brings the tables on a server up to this version, as their owner. Nobody can sign in before, and who has the owner's
/// password could do so by any other program.
@Command(name = "upgrade")
@WithoutSignIn
final class ServerUpgradeCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--owner", required = true, paramLabel = "NAME", descriptionKey = "cli.option.tableowner")
    private String owner = "";

    ServerUpgradeCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.existingPlace();
        if (session.options().hasServer()) {
            throw new CommandRefused("upgrade-server", session.texts().get("cli.account.nodatabase"));
        }
        if (!ShopPlace.of(session.data()).upgradeServer(session.clock(), owner)) {
            throw new CommandRefused("no-server", session.texts().get("cli.account.noserver", session.data()));
        }
        session.json(Map.of("owner", owner));
        session.say(session.texts().get("cli.server.upgraded"));
        return ExitCode.DONE;
    }
}
