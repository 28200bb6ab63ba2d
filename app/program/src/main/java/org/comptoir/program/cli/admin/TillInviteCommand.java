package org.comptoir.program.cli.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.Json;
import org.comptoir.program.cli.runtime.Passphrase;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.InviteResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the file by which another machine becomes a till of the shop.
@Command(name = "invite")
@RequiredRights(Permission.CHANGE_SETTINGS)
final class TillInviteCommand implements Callable<Integer> {

    private final CommandContext session;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "cli.option.invitationto")
    private Path file = Path.of("");

    TillInviteCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (Files.exists(file)) {
                throw new CommandRefused("file-exists", session.texts().get("cli.till.exists", file));
            }
            OutputFile.requireFree(session, file);
            var passphrase = Passphrase.askNew(session, "cli.passphrase.invitation");
            var result = shop.invite(session.by(), file, passphrase);
            var sentence = result.sentence(session.language());
            return switch (result) {
                case InviteResult.Written written -> {
                    session.json(Map.of("file", file.toString(), "server", written.place()));
                    session.say(sentence);
                    yield ExitCode.DONE;
                }
                case InviteResult.NoServer none -> throw new CommandRefused(Json.kind(none), sentence);
            };
        });
    }
}
