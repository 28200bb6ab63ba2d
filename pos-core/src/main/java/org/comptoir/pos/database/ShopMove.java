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
import java.util.Optional;
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

/// Moves a shop from the folder to a server, or back.
///
/// The target is marked as incoming, filled in one transaction, compared with the source row by row and checked;
/// then the source is marked as moved; then the folder refers to the target: this single step is decisive. An
/// interruption before it leaves the shop where it was, and [#settle] removes the marks when the shop is next
/// opened. The source keeps its rows but can no longer be sold in.
public final class ShopMove {

    private static final Logger LOG = LoggerFactory.getLogger(ShopMove.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final ShopFolder folder;
    private final List<Schema> schemas;
    private final Location source;
    private final Location target;
    private final @Nullable ServerAccount account;

    private ShopMove(
            ShopFolder folder,
            List<Schema> schemas,
            Location source,
            Location target,
            @Nullable ServerAccount account) {
        this.folder = folder;
        this.schemas = schemas;
        this.source = source;
        this.target = target;
        this.account = account;
    }

    /// @param account under which the program works on a server from then on; null for that of the target
    /// @param verification the final check of the copy, and the last write there before the shop is moved
    /// @throws Unavailable.Problem if one of the two cannot be reached, or others are connected to the source
    public static MoveResult run(
            ShopFolder folder,
            Location target,
            List<Schema> schemas,
            @Nullable ServerAccount account,
            Predicate<Database> verification) {
        var source = SavedLocation.of(folder);
        if (source.place().equals(target.place())) {
            return new MoveResult.AlreadyThere(target.place());
        }
        // Migrates the tables, and fails if anything else keeps the shop from being opened.
        Database.open(folder, source, schemas).close();
        return new ShopMove(folder, schemas, source, target, account).run(verification);
    }

    private MoveResult run(Predicate<Database> verification) {
        try (var from = Connections.open(folder, source);
                var presence = from.announce()) {
            claim(presence);
            prepareFolder();
            try (var to = Connections.open(folder, target)) {
                if (!isFree(to)) {
                    return new MoveResult.NotEmpty(target.place());
                }
                var refusal = prepareAccount(to);
                if (refusal.isPresent()) {
                    return new MoveResult.AccountRefused(refusal.get());
                }
                new PendingMove(source.place(), used().place()).save(folder);
                makeTables(to);
                var different = copy(from, to);
                if (!different.isEmpty()) {
                    return new MoveResult.Differs(different);
                }
                var tooPowerful = limit(to);
                if (tooPowerful.isPresent()) {
                    return new MoveResult.AccountRefused(tooPowerful.get());
                }
            }
            try (var copied = Database.openIncoming(folder, target, schemas)) {
                if (!verification.test(copied)) {
                    return new MoveResult.Unsound();
                }
            }
            return settleThere(from);
        } catch (SQLException e) {
            throw new IllegalStateException("the shop could not be moved; it is where it was", e);
        }
    }

    /// Before anything is copied, so that a refusal costs no time.
    private Optional<AccountRefusal> prepareAccount(Connections to) {
        var limited = account;
        return limited == null
                ? Optional.empty()
                : to.inTransaction(connection -> new AccountGrants(connection, schemas).prepare(limited));
    }

    private Optional<AccountRefusal> limit(Connections to) {
        var limited = account;
        return limited == null
                ? Optional.empty()
                : to.inTransaction(connection -> new AccountGrants(connection, schemas).grantOrUndo(limited.name()));
    }

    /// The target as the program uses it from then on.
    private Location used() {
        return target instanceof Location.Server server && account != null ? server.as(account.name()) : target;
    }

    private void claim(@Nullable ServerPresence presence) throws SQLException {
        if (presence != null) {
            var others = presence.claim();
            if (!others.isEmpty()) {
                throw new Unavailable.UnavailableException(new Unavailable.InUse(others));
            }
        }
    }

    /// Files in the place of the embedded database belong to a shop that was moved away, or to an interrupted move.
    private void prepareFolder() {
        if (target instanceof Location.Server || !Files.exists(folder.database())) {
            return;
        }
        var backup = folder.root()
                .resolve("database-before-" + STAMP.format(folder.clock().instant()));
        try {
            Files.move(folder.database(), backup);
            LOG.info("What was in the folder before is kept in {}", backup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(Connections to) {
        return to.inTransaction(connection -> ShopTables.areNone(connection)
                || MoveMark.of(connection)
                        .filter(mark -> mark.state() == State.INCOMING)
                        .isPresent());
    }

    /// The mark is created with the first tables, so that an incomplete target is recognised.
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

    /// @return the tables that differ afterwards
    private static List<String> copy(Connections from, Connections to) {
        return from.inSnapshot(source -> {
            to.inTransaction(target -> {
                TableCopy.copy(source, target);
                return true;
            });
            to.refreshStatistics();
            var targetSums = to.inTransaction(TableCopy::sums);
            var sourceSums = TableCopy.sums(source);
            return sourceSums.entrySet().stream()
                    .filter(table -> !table.getValue().equals(targetSums.get(table.getKey())))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        });
    }

    private MoveResult settleThere(Connections from) {
        var rows = from.inTransaction(TableCopy::count);
        mark(from, new MoveMark(State.MOVED, used().place()));
        switch (used()) {
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
        return new MoveResult.Moved(source.place(), used().place(), rows);
    }

    /// Call before a database is used: refuses one that is marked, and removes the marks of an interrupted move.
    ///
    /// @throws Unavailable.Problem if the shop is elsewhere
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

    /// Which end of a move a database with that mark is.
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
