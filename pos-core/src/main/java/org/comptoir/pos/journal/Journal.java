package org.comptoir.pos.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.journal.Verification.ChainResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/// Records what the law wants kept unchanged (CGI art. 286 I 3 bis; BOI-TVA-DECLA-30-10-30), and verifies it.
public final class Journal {

    private static final int PAGE = 2_000;

    private final Database database;
    private final JournalKey key;
    private final Clock clock;
    private final ChainHeadFile kept;

    /// Gives each chain its first row when it has none.
    public Journal(Database database, JournalKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
        this.kept = new ChainHeadFile(key.folder());
        Arrays.stream(Chain.values()).forEach(this::begin);
    }

    /// Two programs may start on one server at once: the primary key lets one of them insert, and the other finds it.
    private void begin(Chain chain) {
        try {
            database.run(session -> {
                if (session.get(ChainHeadRow.class, chain) == null) {
                    session.insert(new ChainHeadRow(chain));
                }
            });
        } catch (ConstraintViolationException e) {
            if (database.read(session -> session.get(ChainHeadRow.class, chain)) == null) {
                throw e;
            }
        }
    }

    /// Adds an entry to a chain within the caller's transaction, and keeps the chain locked until that ends. Take it as
    /// late in a transaction as its number allows.
    ///
    /// @param kind up to 30 lower-case letters and hyphens
    /// @param content given the entry's number, its [CanonicalText]
    public JournalEntry record(StatelessSession session, Chain chain, String kind, LongFunction<String> content) {
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
                "insert into journal_entry (chain, number, recorded_at, kind, content, signature)"
                        + " values (?, ?, ?, ?, ?, ?)",
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
                        + " where chain = ?",
                link.number(),
                link.signature(),
                link.digest(),
                key.fingerprint(),
                chain.name());
    }

    /// An update that changes nothing locks the row until the transaction ends, on every engine; what Hibernate writes
    /// for a select that locks is no SQL to Derby.
    private static ChainHeadRow lock(StatelessSession session, Chain chain) {
        var locked = PortableSql.change(
                session, "update journal_chain set last_number = last_number where chain = ?", chain.name());
        if (locked != 1) {
            throw new IllegalStateException("the journal's chain " + chain + " has lost its head");
        }
        return session.get(ChainHeadRow.class, chain);
    }

    private JournalEntry signed(ChainLink link, Chain chain, String kind, LongFunction<String> content) {
        var number = link.number() + 1;
        var unsigned = new JournalEntry(chain, number, now(), kind, content.apply(number), "");
        return new JournalEntry(
                chain, number, unsigned.recordedAt(), kind, unsigned.content(), key.sign(link.signedText(unsigned)));
    }

    /// Writes the copy of the shop's key that brings it back when this machine is lost, or joins another till to the
    /// same shop. That a copy was made stands in the technical log.
    ///
    /// @param copy must not exist yet
    /// @param passphrase without which the copy is of no use
    public void copyKey(SignedInStaff signedIn, Path copy, char[] passphrase) {
        signedIn.require(Permission.BACK_UP);
        key.exportRecoveryCopy(copy, passphrase);
        event(signedIn, "key-copied", "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Adds what somebody did to the technical log, in a transaction of its own.
    ///
    /// @param kind such as `sign-in` or `backup`
    /// @param details of whatever may help later, without personal data
    public JournalEntry event(SignedInStaff signedIn, String kind, String details) {
        return event(signedIn.name(), kind, details);
    }

    /// Adds what the program itself, or somebody not signed in, did.
    public JournalEntry event(String who, String kind, String details) {
        var content =
                CanonicalText.version(1).put("who", who).put("details", details).text();
        return database.write(session -> record(session, Chain.EVENTS, kind, number -> content));
    }

    public Optional<JournalEntry> entry(Chain chain, long number) {
        return database.read(session -> Optional.ofNullable(
                        session.get(JournalEntryRow.class, new JournalEntryRow.Key(chain, number)))
                .map(JournalEntryRow::entry));
    }

    /// The newest entries of a chain, newest first.
    public List<JournalEntry> latest(Chain chain, int limit) {
        return database.read(session -> session.createSelectionQuery(
                        "from JournalEntryRow where chain = :chain order by number desc", JournalEntryRow.class)
                .setParameter("chain", chain)
                .setMaxResults(limit)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList());
    }

    /// Where the chains stand now.
    public ChainHeads heads() {
        return database.read(session -> {
            var heads = new EnumMap<Chain, ChainHeads.Head>(Chain.class);
            session.createSelectionQuery("from ChainHeadRow where lastNumber > 0", ChainHeadRow.class)
                    .getResultList()
                    .forEach(head -> heads.put(head.chain, new ChainHeads.Head(head.lastNumber, head.lastSignature)));
            return new ChainHeads(now(), heads);
        });
    }

    /// Writes down outside the database where the chains stand. Call it after each day's end and with each backup.
    public ChainHeads saveHeads() {
        var heads = heads();
        kept.save(heads);
        return heads;
    }

    /// Whether this shop's key signed the newest entry of each chain. When it did not, the key file was lost or is
    /// another shop's, and selling on would break the chains: bring back the recovery copy first.
    public boolean isSignedByOwnKey() {
        return database.read(session -> session.createSelectionQuery(
                                "select count(*) from ChainHeadRow where lastNumber > 0 and lastKey <> :key",
                                Long.class)
                        .setParameter("key", key.fingerprint())
                        .getSingleResult())
                == 0;
    }

    /// Reads every entry of every chain and checks number, text, signature and chaining, and the heads kept outside the
    /// database. Goes on while tills sell; it is written into the technical log.
    ///
    /// @param progress told, at times, how many entries are behind
    public Verification verify(SignedInStaff signedIn, LongConsumer progress) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        var result = verify(progress);
        event(
                signedIn,
                "verification",
                result.isSound() ? "sound" : result.faults().toString());
        return result;
    }

    private Verification verify(LongConsumer progress) {
        var results = new ArrayList<ChainResult>();
        for (var chain : Chain.values()) {
            var behind = results.stream().mapToLong(ChainResult::entries).sum();
            results.add(
                    verifier(chain, number -> progress.accept(behind + number)).verify());
        }
        return new Verification(results);
    }

    private ChainVerifier verifier(Chain chain, LongConsumer progress) {
        return new ChainVerifier(key, chain, () -> head(chain), after -> after(chain, after), kept.of(chain), progress);
    }

    private ChainLink head(Chain chain) {
        return database.read(session -> {
            var head = session.get(ChainHeadRow.class, chain);
            return head == null ? ChainLink.FIRST : head.link();
        });
    }

    private List<JournalEntry> after(Chain chain, long number) {
        return database.read(session -> session.createSelectionQuery(
                        "from JournalEntryRow where chain = :chain and number > :number order by number",
                        JournalEntryRow.class)
                .setParameter("chain", chain)
                .setParameter("number", number)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList());
    }
}
