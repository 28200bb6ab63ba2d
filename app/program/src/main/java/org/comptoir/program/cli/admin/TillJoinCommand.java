package org.comptoir.program.cli.admin;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Registers a till for this machine in a shop used by other machines. The shop's key must already be here.
@Command(name = "join")
final class TillJoinCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "cli.option.tillname")
    private String name = "";

    TillJoinCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var place = session.existingPlace();
        return switch (place.registerTill(session.clock(), name, session.by().name())) {
            case RegisterResult.Registered(var till) -> joined(till);
            case RegisterResult.AlreadyRegistered(var till) ->
                throw new CommandRefused(
                        "already-joined",
                        session.texts().get("cli.till.already", till.id().value(), till.name()));
            case RegisterResult.Refused refused ->
                throw new CommandRefused(Json.kind(refused), RegisterText.of(refused, session.language()));
        };
    }

    private int joined(Till till) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("till", till.id());
        answer.put("name", till.name());
        session.json(answer);
        session.say(session.texts().get("cli.till.joined", till.id().value(), till.name()));
        return ExitCode.DONE;
    }
}
