package org.comptoir.customers.dav.link;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.Database;
import org.hibernate.StatelessSession;

/// Keeps what is shared with a server. Most of it within the caller's transaction.
public final class DavLinks {

    private final Database database;
    private final Clock clock;

    public DavLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All of a kind, without their contents.
    public List<DavLink> all(DavKind kind) {
        return database.readBulk(session ->
                session.createSelectionQuery("""
                        select id, href, uid, etag, state, localKey, localVersion
                        from DavLinkRow where kind = :kind order by id
                        """, Object[].class).setParameter("kind", kind).getResultList().stream()
                        .map(DavLinks::link)
                        .toList());
    }

    private static DavLink link(Object[] row) {
        return new DavLink(
                (long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LinkState) row[4],
                (String) row[5],
                (long) row[6]);
    }

    public Optional<LinkRecord> byId(StatelessSession session, long id) {
        return Optional.ofNullable(session.get(DavLinkRow.class, id)).map(DavLinkRow::link);
    }

    public Optional<LinkRecord> byHref(StatelessSession session, DavKind kind, String href) {
        return first(session, "from DavLinkRow where kind = :kind and href = :text order by id", kind, href);
    }

    public Optional<LinkRecord> byUid(StatelessSession session, DavKind kind, String uid) {
        return uid.isEmpty()
                ? Optional.empty()
                : first(session, "from DavLinkRow where kind = :kind and uid = :text order by id", kind, uid);
    }

    /// That of ours.
    public Optional<LinkRecord> byKey(StatelessSession session, DavKind kind, String localKey) {
        return first(session, "from DavLinkRow where kind = :kind and localKey = :text order by id", kind, localKey);
    }

    private static Optional<LinkRecord> first(StatelessSession session, String query, DavKind kind, String text) {
        return session.createSelectionQuery(query, DavLinkRow.class)
                .setParameter("kind", kind)
                .setParameter("text", text)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DavLinkRow::link);
    }

    /// Those in dispute, the oldest first.
    public List<LinkRecord> disputed(StatelessSession session) {
        return session.createSelectionQuery("from DavLinkRow where state = :state order by id", DavLinkRow.class)
                .setParameter("state", LinkState.CONFLICT)
                .getResultStream()
                .map(DavLinkRow::link)
                .toList();
    }

    public long countDisputed() {
        return database.read(session -> session.createSelectionQuery(
                        "select count(*) from DavLinkRow where state = :state", Long.class)
                .setParameter("state", LinkState.CONFLICT)
                .getSingleResult());
    }

    /// Keeps a new one, or the new state of one.
    public LinkRecord keep(StatelessSession session, LinkRecord link) {
        var row = DavLinkRow.of(link, clock.instant());
        if (link.id() == 0) {
            session.insert(row);
        } else {
            session.update(row);
        }
        return row.link();
    }

    public void forget(StatelessSession session, long id) {
        session.createMutationQuery("delete from DavLinkRow where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /// Forgets what the server said of a customer who is erased; that their card goes from the server needs no
    /// contents.
    public static void erase(StatelessSession session, CustomerId customer) {
        session.createMutationQuery(
                        "update DavLinkRow set theirs = '', agreed = '', ours = '' where customerId = :customer")
                .setParameter("customer", customer.value())
                .executeUpdate();
    }

    /// Has everything compared anew, as with an address book that was never seen: what belongs together is known by its
    /// UID, and what is on the server alone is looked at again.
    public void restart(StatelessSession session, DavKind kind) {
        session.createMutationQuery("delete from DavLinkRow where kind = :kind and localKey = ''")
                .setParameter("kind", kind)
                .executeUpdate();
        session.createMutationQuery("""
                        update DavLinkRow set href = '', etag = '', state = :state, localVersion = :never,
                        ours = '', theirs = '', agreed = '', problem = '' where kind = :kind
                        """)
                .setParameter("state", LinkState.LINKED)
                .setParameter("never", LinkRecord.NEVER)
                .setParameter("kind", kind)
                .executeUpdate();
    }
}
