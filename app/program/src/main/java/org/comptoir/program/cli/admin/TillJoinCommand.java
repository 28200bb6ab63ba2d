package org.comptoir.program.cli.admin;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.RegisterText;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.Passphrase;
import org.comptoir.program.cli.runtime.WithoutSignIn;
import org.comptoir.shop.open.JoinResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Gives this machine a till of its own in a shop that other machines have: by an invitation of one of them, or with
/// the shop's key where it is here already.
@Command(name = "join")
@WithoutSignIn
final class TillJoinCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "cli.option.tillname")
    private String name = "";

    @Option(names = "--invitation", paramLabel = "FILE", descriptionKey = "cli.option.invitation")
    @Nullable
    private Path invitation;

    TillJoinCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return invitation == null ? joinWithKey() : join(InputFile.existing(session, invitation));
    }

    private int join(Path file) {
        var passphrase = Passphrase.ask(session, "cli.passphrase.invitation");
        return switch (session.place().join(session.clock(), file, passphrase, name, session.account())) {
            case JoinResult.Joined(var till) -> joined(till);
            case JoinResult.NameRefused(var why) ->
                throw new CommandRefused(Json.kind(why), RegisterText.of(why, session.language()));
            case JoinResult.Refused refused ->
                throw new CommandRefused(Json.kind(refused), refused.sentence(session.language()));
        };
    }

    private int joinWithKey() {
        var place = session.existingPlace();
        return switch (session.withKey(
                unlock -> place.registerTill(session.clock(), unlock, name, session.account()))) {
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
        session.say(new JoinResult.Joined(till).sentence(session.language()));
        return ExitCode.DONE;
    }
}
