package org.comptoir.customers.dav.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.jspecify.annotations.Nullable;

/// How far the exchange with each collection has come, and that one till alone is at it.
public final class DavCollections {

    /// A till that is killed meanwhile keeps the others away for no longer.
    public static final Duration HOLD = Duration.ofMinutes(5);

    private final Database database;
    private final DavLinks links;
    private final Clock clock;

    public DavCollections(Database database, DavLinks links, Clock clock) {
        this.database = database;
        this.links = links;
        this.clock = clock;
    }

    /// What is known of a kind; of another collection than before nothing, and all is compared anew.
    ///
    /// @param url of the collection that was chosen
    public DavCollection use(DavKind kind, String url) {
        return database.write(session -> {
            var row = session.get(DavCollectionRow.class, kind);
            if (row == null) {
                row = new DavCollectionRow();
                row.kind = kind;
                row.url = url;
                session.insert(row);
            } else if (!row.url.equals(url)) {
                row.url = url;
                row.syncToken = "";
                row.notBefore = null;
                session.update(row);
                links.restart(session, kind);
            }
            return row.collection();
        });
    }

    /// Has all of a kind compared anew, after it was decided otherwise what is shared.
    public void restart(DavKind kind) {
        database.run(session -> {
            PortableSql.change(session, "update dav_collection set sync_token = '' where kind = ?", kind.name());
            links.restart(session, kind);
        });
    }

    public Optional<DavCollection> of(DavKind kind) {
        return database.read(session ->
                Optional.ofNullable(session.get(DavCollectionRow.class, kind)).map(DavCollectionRow::collection));
    }

    /// Takes the collection for one till, or goes on holding it.
    ///
    /// @param holder names the till and this run of it
    /// @return false if another is at it
    public boolean hold(DavKind kind, String holder) {
        var now = clock.instant();
        return database.write(
                session -> PortableSql.change(session, """
                        update dav_collection set holder = ?, held_until = ?
                        where kind = ? and (holder = ? or holder = '' or held_until is null or held_until < ?)
                        """, holder, now.plus(HOLD), kind.name(), holder, now) == 1);
    }

    /// Lets go of the collection, and keeps how it ended.
    ///
    /// @param result in the words of the run
    /// @param notBefore when the server wants to be asked again; null for whenever
    public void release(DavKind kind, String holder, String result, @Nullable Instant notBefore) {
        database.run(session -> {
            var row = session.get(DavCollectionRow.class, kind);
            if (row != null && row.holder.equals(holder)) {
                row.holder = "";
                row.heldUntil = null;
                row.lastRun = clock.instant();
                row.lastResult = result.substring(0, Math.min(DavCollection.MAX_RESULT, result.length()));
                row.notBefore = notBefore;
                session.update(row);
            }
        });
    }

    /// Everything that the token stands for was taken.
    public void keepToken(DavKind kind, String token) {
        var kept = token.length() > DavCollection.MAX_TOKEN ? "" : token;
        database.run(session -> PortableSql.change(
                session, "update dav_collection set sync_token = ? where kind = ?", kept, kind.name()));
    }
}
