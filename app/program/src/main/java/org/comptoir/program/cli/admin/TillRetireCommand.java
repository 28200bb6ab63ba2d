package org.comptoir.program.cli.admin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comptoir.pos.closing.RetireResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Retires another till permanently.
@Command(name = "retire")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class TillRetireCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "TILL", descriptionKey = "cli.option.till")
    private String id = "";

    TillRetireCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var till = till(shop)
                    .orElseThrow(
                            () -> new CommandRefused("no-till", session.texts().get("cli.till.unknown", id)));
            var result = shop.counter().retirement().retire(session.by(), till);
            var sentence = result.sentence(session.language());
            if (!(result instanceof RetireResult.Retired)) {
                throw new CommandRefused(Json.kind(result), sentence);
            }
            session.json(Map.of("till", till.id()));
            session.say(sentence);
            return ExitCode.DONE;
        });
    }

    private Optional<Till> till(OpenShop shop) {
        var letters = id.strip().toUpperCase(Locale.ROOT);
        return letters.matches("[A-Z]{1,3}") ? shop.tills().find(new TillId(letters)) : Optional.empty();
    }
}
