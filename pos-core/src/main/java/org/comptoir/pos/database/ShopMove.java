package org.comptoir.pos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.comptoir.pos.database.MoveMark.State;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.PendingMove;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a shop from the folder to a server, or back.
///
/// The target is marked as incoming, filled in one transaction, compared with the source row for row and checked; then
/// the source is marked as moved; then the folder says that the shop is at the target: this one step decides. Whatever
/// is
/// cut off before it leaves the shop where it was, and [#settle] takes the marks back when the shop is next opened. The
/// source keeps its rows, and nobody sells in it any more.
public final class ShopMove {

    private static final Logger LOG = LoggerFactory.getLogger(ShopMove.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final ShopFolder folder;
    private final List<Schema> schemas;
    private final Location source;
    private final Location target;

    private ShopMove(ShopFolder folder, List<Schema> schemas, Location source, Location target) {
        this.folder = folder;
        this.schemas = schemas;
        this.source = source;
        this.target = target;
    }

    /// @param sound the last check of what was copied, and the last to write there before the shop is there
    /// @throws Unavailable.Problem when one of the two cannot be reached, or others are connected to the source
    public static MoveResult run(ShopFolder folder, Location target, List<Schema> schemas, Predicate<Database> sound) {
        var source = SavedLocation.of(folder);
        if (source.place().equals(target.place())) {
            return new MoveResult.AlreadyThere(target.place());
        }
        // Brings the tables up to date, and refuses whatever else keeps the shop from being opened.
        Database.open(folder, source, schemas).close();
        return new ShopMove(folder, schemas, source, target).run(sound);
    }

    private MoveResult run(Predicate<Database> sound) {
        try (var from = Connections.open(folder, source);
                var alone = from.announce()) {
            claim(alone);
            prepareFolder();
            try (var to = Connections.open(folder, target)) {
                if (!isFree(to)) {
                    return new MoveResult.NotEmpty(target.place());
                }
                new PendingMove(source.place(), target.place()).keep(folder);
                makeTables(to);
                var different = copy(from, to);
                if (!different.isEmpty()) {
                    return new MoveResult.Differs(different);
                }
            }
            try (var copied = Database.openIncoming(folder, target, schemas)) {
                if (!sound.test(copied)) {
                    return new MoveResult.Unsound();
                }
            }
            return settleThere(from);
        } catch (SQLException e) {
            throw new IllegalStateException("the shop could not be moved; it is where it was", e);
        }
    }

    private void claim(@Nullable ServerPresence alone) throws SQLException {
        if (alone != null) {
            var others = alone.claim();
            if (!others.isEmpty()) {
                throw new Unavailable.UnavailableException(new Unavailable.InUse(others));
            }
        }
    }

    /// What lies where the embedded database is to be is of a shop that was moved away, or of a move that was cut off.
    private void prepareFolder() {
        if (target instanceof Location.Server || !Files.exists(folder.database())) {
            return;
        }
        var aside = folder.root()
                .resolve("database-before-" + STAMP.format(folder.clock().instant()));
        try {
            Files.move(folder.database(), aside);
            LOG.info("What was in the folder before is kept in {}", aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(Connections to) {
        return to.inTransaction(connection -> Tables.areNone(connection)
                || MoveMark.of(connection)
                        .filter(mark -> mark.state() == State.INCOMING)
                        .isPresent());
    }

    /// The mark comes with the first tables, so that a target that was cut off is known as one.
    private void makeTables(Connections to) {
        var migration = new Migration(to, folder);
        migration.create(schemas.subList(0, 1));
        mark(to, new MoveMark(State.INCOMING, source.place()));
        migration.create(schemas);
    }

    private void mark(Connections database, MoveMark mark) {
        database.inTransaction(connection -> {
            mark.set(connection, folder.clock().instant());
            return true;
        });
    }

    /// @return the tables that do not hold the same afterwards
    private static List<String> copy(Connections from, Connections to) {
        return from.inSnapshot(source -> {
            to.inTransaction(target -> {
                TableCopy.copy(source, target);
                return true;
            });
            to.refreshStatistics();
            var there = to.inTransaction(TableCopy::sums);
            var here = TableCopy.sums(source);
            return here.entrySet().stream()
                    .filter(table -> !table.getValue().equals(there.get(table.getKey())))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        });
    }

    private MoveResult settleThere(Connections from) {
        var rows = from.inTransaction(TableCopy::count);
        mark(from, new MoveMark(State.MOVED, target.place()));
        switch (target) {
            case Location.Server server -> SavedLocation.keep(folder, server);
            case Location.Embedded embedded -> SavedLocation.keepEmbedded(folder);
        }
        try (var to = Connections.open(folder, target)) {
            to.inTransaction(connection -> {
                MoveMark.clear(connection);
                return true;
            });
        }
        PendingMove.end(folder);
        return new MoveResult.Moved(source.place(), target.place(), rows);
    }

    /// To be asked before a database is used: refuses one that is marked, and takes back the marks of a move that was
    /// cut off.
    ///
    /// @throws Unavailable.Problem when the shop is elsewhere
    static void settle(ShopFolder folder, Location opened, Connection connection) throws SQLException {
        var pending = PendingMove.of(folder);
        var isTheShops = SavedLocation.of(folder).place().equals(opened.place());
        var mark = MoveMark.of(connection);
        if (mark.isPresent()) {
            if (!isTheShops
                    || pending.filter(move -> end(move, mark.get().state()).equals(opened.place()))
                            .isEmpty()) {
                throw new Unavailable.UnavailableException(refusal(mark.get()));
            }
            LOG.warn("A move that was cut off is settled: the shop is at {}", opened.place());
            MoveMark.clear(connection);
            connection.commit();
        }
        if (pending.isPresent() && isTheShops) {
            PendingMove.end(folder);
        }
    }

    /// The end of a move at which a database with that mark is.
    private static String end(PendingMove move, State state) {
        return switch (state) {
            case INCOMING -> move.to();
            case MOVED -> move.from();
        };
    }

    private static Unavailable refusal(MoveMark mark) {
        return switch (mark.state()) {
            case INCOMING -> new Unavailable.HalfMoved(mark.place());
            case MOVED -> new Unavailable.Moved(mark.place());
        };
    }
}
