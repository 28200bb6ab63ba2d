package org.comptoir.program.cli.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.comptoir.pos.database.location.PrivateFiles;
import org.comptoir.pos.staff.CommandTokens;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.TokenCreation;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.CommandRights;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives a script a token with a part of one's own rights, and an end. Its secret is told once.
@Command(name = "create")
@RequiredRights(Permission.MANAGE_STAFF)
final class TokenCreateCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.option.tokenname")
    private String name = "";

    @Option(
            names = "--rights",
            required = true,
            split = ",",
            paramLabel = "RIGHT",
            descriptionKey = "cli.option.rights")
    private List<String> rights = List.of();

    @Option(names = "--until", required = true, paramLabel = "DAY", descriptionKey = "cli.option.tokenuntil")
    private LocalDate until = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "cli.option.tokenfile")
    private @Nullable Path file;

    TokenCreateCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wanted = wanted();
        return session.withShop(shop -> {
            var target = file;
            if (target != null) {
                new OutputFile(session, target).writable();
            }
            var end = until.plusDays(1)
                    .atStartOfDay(shop.settings().profile().zone())
                    .toInstant();
            return switch (shop.tokens().create(session.by(), name, wanted, end)) {
                case TokenCreation.Created created -> created(shop, created, target);
                case TokenCreation.Refused refused -> throw new CommandRefused(Json.kind(refused), sentence(refused));
            };
        });
    }

    private Set<Permission> wanted() {
        var wanted = EnumSet.noneOf(Permission.class);
        for (var typed : rights) {
            wanted.add(CommandRights.named(typed)
                    .orElseThrow(() -> new CommandRefused(
                            "right",
                            session.texts()
                                    .get(
                                            "cli.token.right",
                                            typed,
                                            CommandRights.names(Arrays.asList(Permission.values()))))));
        }
        return wanted;
    }

    private int created(OpenShop shop, TokenCreation.Created created, @Nullable Path target) {
        var token = created.token();
        var answer = TokenJson.of(token);
        if (target == null) {
            answer.put("secret", created.secret());
        } else {
            write(target, created.secret());
            answer.put("file", target.toString());
        }
        session.json(answer);
        var texts = session.texts();
        var end = session.formats(shop).dateTime(token.endsAt());
        if (target == null) {
            session.say(created.secret());
            session.tellPeople(texts.get("cli.token.created", token.name(), end));
        } else {
            session.say(texts.get("cli.token.written", token.name(), target, end));
        }
        return ExitCode.DONE;
    }

    private static void write(Path file, String secret) {
        try {
            PrivateFiles.write(file.toAbsolutePath(), (secret + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sentence(TokenCreation.Refused why) {
        var texts = session.texts();
        return switch (why) {
            case TokenCreation.InvalidName() -> texts.get("cli.token.name", CommandTokens.MAX_NAME);
            case TokenCreation.NameInUse(var used) -> texts.get("cli.token.inuse", used);
            case TokenCreation.NoRights() ->
                texts.get("cli.token.right", "", CommandRights.names(Arrays.asList(Permission.values())));
            case TokenCreation.NotForScripts(var right) ->
                texts.get("cli.token.notforscripts", CommandRights.name(right));
            case TokenCreation.InvalidEnd() -> texts.get("cli.token.end", CommandTokens.MAX_DAYS);
        };
    }
}
