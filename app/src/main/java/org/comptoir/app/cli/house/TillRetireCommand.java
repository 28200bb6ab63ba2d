package org.comptoir.app.cli.house;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Json;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.closing.RetireResult;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.Till;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes another till out of use for good.
@Command(name = "retire")
final class TillRetireCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "TILL", descriptionKey = "cli.option.till")
    private String id = "";

    TillRetireCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var till = till(shop)
                    .orElseThrow(() -> new Refused("no-till", session.texts().get("cli.till.unknown", id)));
            var result = shop.counter().retirement().retire(session.by(), till);
            var sentence = result.sentence(session.language());
            if (!(result instanceof RetireResult.Retired)) {
                throw new Refused(Json.kind(result), sentence);
            }
            session.json(Map.of("till", till.id()));
            session.say(sentence);
            return Exit.DONE;
        });
    }

    private Optional<Till> till(Shop shop) {
        var letters = id.strip().toUpperCase(Locale.ROOT);
        return letters.matches("[A-Z]{1,3}") ? shop.tills().find(new TillId(letters)) : Optional.empty();
    }
}
