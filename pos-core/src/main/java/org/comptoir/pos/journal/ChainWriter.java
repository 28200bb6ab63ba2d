package org.comptoir.pos.journal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongFunction;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.StartQueries;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/// Writes the chains of one till: each entry takes the next number and is signed with what came before, while its
/// chain is locked.
final class ChainWriter {

    private final Database database;
    private final JournalKey key;
    private final TillId till;
    private final Clock clock;

    ChainWriter(Database database, JournalKey key, TillId till, Clock clock) {
        this.database = database;
        this.key = key;
        this.till = till;
        this.clock = clock;
    }

    /// Creates the chains within the caller's transaction.
    void begin(StatelessSession session) {
        for (var chain : Chain.values()) {
            session.insert(new ChainHeadRow(new TillChain(till, chain)));
        }
    }

    /// Creates those of the chains that are missing.
    void begin() {
        var begun = new StartQueries(database)
                .chainHeads().stream()
                        .filter(head -> head.till().equals(till.value()))
                        .map(StartQueries.ChainHead::chain)
                        .toList();
        Arrays.stream(Chain.values())
                .filter(chain -> !begun.contains(chain.name()))
                .forEach(this::begin);
    }

    /// Two programs may start on one server at once: the primary key lets only one of them insert, and the other
    /// finds the row.
    private void begin(Chain chain) {
        var tillChain = new TillChain(till, chain);
        try {
            database.run(session -> {
                if (session.get(ChainHeadRow.class, ChainHeadRow.Key.of(tillChain)) == null) {
                    session.insert(new ChainHeadRow(tillChain));
                }
            });
        } catch (ConstraintViolationException e) {
            if (database.read(session -> session.get(ChainHeadRow.class, ChainHeadRow.Key.of(tillChain))) == null) {
                throw e;
            }
        }
    }

    /// See [Journal#record].
    JournalEntry record(StatelessSession session, Chain chain, String kind, LongFunction<String> content) {
        if (!kind.matches("[a-z-]{1,30}")) {
            throw new IllegalArgumentException("no kind of entry: " + kind);
        }
        var head = lock(session, chain);
        var entry = signed(head.link(), chain, kind, content);
        insert(session, entry);
        moveTo(session, chain, head.link().then(entry));
        return entry;
    }

    private static void insert(StatelessSession session, JournalEntry entry) {
        PortableSql.change(
                session,
                "insert into journal_entry (till_id, chain, number, recorded_at, kind, content, signature)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                entry.till().value(),
                entry.chain().name(),
                entry.number(),
                entry.recordedAt(),
                entry.kind(),
                entry.content(),
                entry.signature());
    }

    private void moveTo(StatelessSession session, Chain chain, ChainLink link) {
        PortableSql.change(
                session,
                "update journal_chain set last_number = ?, last_signature = ?, last_digest = ?, last_key = ?"
                        + " where till_id = ? and chain = ?",
                link.number(),
                link.signature(),
                link.digest(),
                key.fingerprint(),
                till.value(),
                chain.name());
    }

    /// If writers must take turns, all of them lock the first till's chain first.
    ChainHeadRow lock(StatelessSession session, Chain chain) {
        if (!till.equals(TillId.FIRST) && database.needsTurns()) {
            lock(session, chain, TillId.FIRST);
        }
        var own = new TillChain(till, chain);
        if (!lock(session, chain, till)) {
            throw new IllegalStateException("the journal's chain " + own + " has lost its head");
        }
        return session.get(ChainHeadRow.class, ChainHeadRow.Key.of(own));
    }

    private static boolean lock(StatelessSession session, Chain chain, TillId till) {
        return PortableSql.lock(
                session,
                "update journal_chain set last_number = last_number where till_id = ? and chain = ?",
                till.value(),
                chain.name());
    }

    private JournalEntry signed(ChainLink link, Chain chain, String kind, LongFunction<String> content) {
        return signed(link, link.number() + 1, chain, kind, content);
    }

    private JournalEntry signed(ChainLink link, long number, Chain chain, String kind, LongFunction<String> content) {
        var unsigned = new JournalEntry(till, chain, number, clock.instant(), kind, content.apply(number), "");
        return new JournalEntry(
                till,
                chain,
                number,
                unsigned.recordedAt(),
                kind,
                unsigned.content(),
                key.sign(link.signedText(unsigned)));
    }

    /// Adds an entry that explains why the numbers up to this one are missing, and continues after it.
    Optional<ExplainedGap> explain(StatelessSession session, String who, Chain chain, long last) {
        var link = lock(session, chain).link();
        if (last <= link.number()) {
            return Optional.empty();
        }
        var gap = new ExplainedGap(link.number() + 1, last);
        var entry = signed(link, last, chain, ExplainedGap.KIND, number -> gap.text(who));
        insert(session, entry);
        moveTo(session, chain, link.then(entry));
        return Optional.of(gap);
    }
}
