package org.comptoir.app.cli.house;

import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.app.cli.session.Exit;
import org.comptoir.app.cli.session.Refused;
import org.comptoir.app.cli.session.Session;
import org.comptoir.app.shop.Shop;
import org.comptoir.pos.database.MoveResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Takes the shop of a folder to a server, or back. Passwords come as they do for `--database`, never in the address.
@Command(name = "move")
final class MoveCommand implements Callable<Integer> {

    private static final String BACK_TO_THE_FOLDER = "folder";

    private final Session session;

    @Option(names = "--to", required = true, paramLabel = "ADDRESS|folder", descriptionKey = "cli.option.moveto")
    private String to = "";

    MoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.existingPlace();
        if (session.options().hasServer()) {
            throw new Refused("move-server", session.texts().get("cli.move.nodatabase"));
        }
        var server = to.equals(BACK_TO_THE_FOLDER) ? null : session.server(to);
        var texts = session.texts();
        return switch (Shop.move(session.data(), session.clock(), server, session.by())) {
            case MoveResult.Moved moved -> {
                session.json(Map.of("from", moved.from(), "to", moved.to(), "rows", moved.rows()));
                session.say(texts.get("cli.move.done", moved.rowCount(), moved.to(), moved.from()));
                yield Exit.DONE;
            }
            case MoveResult.AlreadyThere there ->
                throw new Refused("already-there", texts.get("cli.move.already", there.place()));
            case MoveResult.NotEmpty full ->
                throw new Refused("not-empty", texts.get("cli.move.notempty", full.place()));
            case MoveResult.Differs differs ->
                throw new Refused("differs", texts.get("cli.move.differs", String.join(", ", differs.tables())));
            case MoveResult.Unsound unsound -> throw new Refused("unsound", texts.get("cli.move.unsound"));
        };
    }
}
