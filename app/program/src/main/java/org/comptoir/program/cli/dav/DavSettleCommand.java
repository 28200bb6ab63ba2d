package org.comptoir.program.cli.dav;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.dav.merge.Side;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.dav.DavDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Settles a conflict field by field.
@Command(name = "settle")
@RequiredRights({Permission.CHANGE_SETTINGS, Permission.EDIT_CUSTOMERS, Permission.EDIT_AGENDA})
final class DavSettleCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.option.davconflict")
    private long conflict;

    @Option(names = "--ours", paramLabel = "FIELD", split = ",", descriptionKey = "cli.option.davours")
    private List<String> ours = new ArrayList<>();

    @Option(names = "--theirs", paramLabel = "FIELD", split = ",", descriptionKey = "cli.option.davtheirs")
    private List<String> theirs = new ArrayList<>();

    DavSettleCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var whose = new HashMap<String, Side>();
            theirs.forEach(field -> whose.put(field.strip().toUpperCase(Locale.ROOT), Side.THEIRS));
            ours.forEach(field -> whose.put(field.strip().toUpperCase(Locale.ROOT), Side.OURS));
            if (!new DavDesk(shop).settle(session.by(), conflict, whose)) {
                throw new CommandRefused("not-settled", session.texts().get("cli.dav.notsettled", conflict));
            }
            session.json(Map.of("settled", conflict));
            session.say(session.texts().get("cli.dav.settled", conflict));
            return ExitCode.DONE;
        });
    }
}
