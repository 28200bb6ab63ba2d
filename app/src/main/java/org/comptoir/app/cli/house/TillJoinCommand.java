package org.comptoir.app.cli.house;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Json;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;
import org.comptoir.pos.till.registry.Till;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Gives this machine a till of its own in a shop that other machines have. The shop's key has to be here already.
@Command(name = "join")
final class TillJoinCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "cli.option.tillname")
    private String name = "";

    TillJoinCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var place = session.existingPlace();
        return switch (place.registerTill(session.clock(), name, session.by().name())) {
            case RegisterResult.Registered(var till) -> joined(till);
            case RegisterResult.AlreadyRegistered(var till) ->
                throw new Refused(
                        "already-joined",
                        session.texts().get("cli.till.already", till.id().value(), till.name()));
            case RegisterResult.Refused refused ->
                throw new Refused(Json.kind(refused), RegisterText.of(refused, session.language()));
        };
    }

    private int joined(Till till) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("till", till.id());
        answer.put("name", till.name());
        session.json(answer);
        session.say(session.texts().get("cli.till.joined", till.id().value(), till.name()));
        return Exit.DONE;
    }
}
