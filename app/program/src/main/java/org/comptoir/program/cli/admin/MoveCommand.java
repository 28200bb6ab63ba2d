package org.comptoir.program.cli.admin;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.pos.database.MoveResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.ShopPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Moves the shop in a folder to a server, or back. Passwords are given as for `--database`, never in the address.
@Command(name = "move")
@RequiredRights(Permission.BACK_UP)
final class MoveCommand implements Callable<Integer> {

    private static final String BACK_TO_THE_FOLDER = "folder";

    private final CommandContext session;

    @Option(names = "--to", required = true, paramLabel = "ADDRESS|folder", descriptionKey = "cli.option.moveto")
    private String to = "";

    @Mixin
    private final AccountOptions account = new AccountOptions();

    MoveCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.existingPlace();
        if (session.options().hasServer()) {
            throw new CommandRefused("move-server", session.texts().get("cli.move.nodatabase"));
        }
        var server = to.equals(BACK_TO_THE_FOLDER) ? null : session.server(to);
        session.withShop(shop -> ExitCode.DONE);
        var limited = account.chosen(session);
        if (server == null && limited.isPresent()) {
            throw new CommandRefused("account-in-folder", session.texts().get("cli.account.noserver", session.data()));
        }
        var texts = session.texts();
        return switch (session.withKey(unlock -> ShopPlace.of(session.data())
                .move(session.clock(), unlock, server, limited.orElse(null), session.by()))) {
            case MoveResult.Moved moved -> {
                session.json(Map.of("from", moved.from(), "to", moved.to(), "rows", moved.rows()));
                session.say(texts.get("cli.move.done", moved.rowCount(), moved.to(), moved.from()));
                if (server != null) {
                    session.say(
                            limited.isPresent()
                                    ? texts.get(
                                            "cli.account.limited", limited.get().name())
                                    : texts.get("cli.account.unlimited"));
                }
                yield ExitCode.DONE;
            }
            case MoveResult.AlreadyThere there ->
                throw new CommandRefused("already-there", texts.get("cli.move.already", there.place()));
            case MoveResult.NotEmpty full ->
                throw new CommandRefused("not-empty", texts.get("cli.move.notempty", full.place()));
            case MoveResult.Differs differs ->
                throw new CommandRefused("differs", texts.get("cli.move.differs", String.join(", ", differs.tables())));
            case MoveResult.AccountRefused(var why) -> throw AccountOptions.refused(session, why);
            case MoveResult.Unsound unsound -> throw new CommandRefused("unsound", texts.get("cli.move.unsound"));
        };
    }
}
