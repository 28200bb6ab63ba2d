package org.comptoir.pos.journal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.journal.Verification.ChainResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Records what the law wants kept unchanged (CGI art. 286 I 3 bis; BOI-TVA-DECLA-30-10-30), and verifies it. What it
/// records stands in the chains of one till, [#till]; what it verifies is all tills'.
public final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final int PAGE = 2_000;

    private final Database database;
    private final JournalKey key;
    private final TillId till;
    private final Clock clock;
    private final ChainHeadFile kept;
    private final JournalGuard guard;

    /// The journal as the shop's first till writes it; [#forTill] gives the others'. Gives each of its chains its first
    /// row when it has none.
    public Journal(Database database, JournalKey key, Clock clock) {
        this(database, key, TillId.FIRST, clock, new ChainHeadFile(key.folder()));
        Arrays.stream(Chain.values()).forEach(this::begin);
    }

    private Journal(Database database, JournalKey key, TillId till, Clock clock, ChainHeadFile kept) {
        this.database = database;
        this.key = key;
        this.till = till;
        this.clock = clock;
        this.kept = kept;
        this.guard = new JournalGuard(this, database, clock);
    }

    /// The same journal as another till writes it. Its chains were begun when it was registered.
    public Journal forTill(TillId other) {
        return other.equals(till) ? this : new Journal(database, key, other, clock, kept);
    }

    /// Whose chains are written.
    public TillId till() {
        return till;
    }

    /// Begins the till's chains within the caller's transaction, the one that registers it.
    public void begin(StatelessSession session) {
        for (var chain : Chain.values()) {
            session.insert(new ChainHeadRow(new TillChain(till, chain)));
        }
    }

    /// Two programs may start on one server at once: the primary key lets one of them insert, and the other finds it.
    private void begin(Chain chain) {
        var begun = new TillChain(till, chain);
        try {
            database.run(session -> {
                if (session.get(ChainHeadRow.class, ChainHeadRow.Key.of(begun)) == null) {
                    session.insert(new ChainHeadRow(begun));
                }
            });
        } catch (ConstraintViolationException e) {
            if (database.read(session -> session.get(ChainHeadRow.class, ChainHeadRow.Key.of(begun))) == null) {
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

    /// Where writers must take turns, the first till's chain is what all of them lock first.
    private ChainHeadRow lock(StatelessSession session, Chain chain) {
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

    /// Writes the copy of the shop's key that brings it back when this machine is lost, or joins another till to the
    /// same shop. That a copy was made stands in the technical log.
    ///
    /// @param copy must not exist yet
    /// @param passphrase without which the copy is of no use
    public void copyKey(SignedInStaff signedIn, Path copy, char[] passphrase) {
        signedIn.require(Permission.BACK_UP);
        key.exportRecoveryCopy(copy, heads(), passphrase);
        event(signedIn, "key-copied", "");
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
        return database.write(session -> event(session, who, kind, details));
    }

    /// The same within the caller's transaction: done and told together, or neither.
    public JournalEntry event(StatelessSession session, String who, String kind, String details) {
        var content =
                CanonicalText.version(1).put("who", who).put("details", details).text();
        return record(session, Chain.EVENTS, kind, number -> content);
    }

    /// An entry of the till's.
    public Optional<JournalEntry> entry(Chain chain, long number) {
        return database.read(session -> Optional.ofNullable(
                        session.get(JournalEntryRow.class, new JournalEntryRow.Key(till.value(), chain, number)))
                .map(JournalEntryRow::entry));
    }

    /// The newest entries of a chain of the till, newest first.
    public List<JournalEntry> latest(Chain chain, int limit) {
        return database.read(session -> session.createSelectionQuery(
                        "from JournalEntryRow where till = :till and chain = :chain order by number desc",
                        JournalEntryRow.class)
                .setParameter("till", till.value())
                .setParameter("chain", chain)
                .setMaxResults(limit)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList());
    }

    /// Where the chains of all tills stand now.
    public ChainHeads heads() {
        return database.read(session -> {
            var heads = new TreeMap<TillChain, ChainHeads.Head>();
            session.createSelectionQuery("from ChainHeadRow where lastNumber > 0", ChainHeadRow.class)
                    .getResultList()
                    .forEach(head ->
                            heads.put(head.tillChain(), new ChainHeads.Head(head.lastNumber, head.lastSignature)));
            return new ChainHeads(clock.instant(), heads);
        });
    }

    /// Writes down outside the database where the chains stand, in the shop's folder and in the second place. Call it
    /// after each day's end, with each backup, and when the shop is opened and closed: a sale in between leaves its
    /// number and its mark on paper.
    public ChainHeads saveHeads() {
        var heads = heads();
        kept.save(heads);
        SecondPlace.of(key.folder()).ifPresent(place -> saveAt(place, heads));
        return heads;
    }

    /// A stick that was pulled out must not keep a day from being closed; that it is missing is told at each start.
    private void saveAt(SecondPlace place, ChainHeads heads) {
        try {
            place.save(heads, key.fingerprint());
        } catch (UncheckedIOException e) {
            LOG.warn("The journal's heads could not be kept in {}", place.folder(), e);
        }
    }

    /// What keeps watch over the journal from outside: key, second place, clock, and backups put back.
    public JournalGuard guard() {
        return guard;
    }

    ChainHeadFile kept() {
        return kept;
    }

    JournalKey key() {
        return key;
    }

    /// Adds an entry that explains why the numbers up to this one are missing, and goes on after it.
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

    /// Reads every entry of every chain of every till and checks number, text, signature and chaining, and the heads
    /// kept outside the database. Goes on while tills sell; it is written into the technical log.
    ///
    /// @param progress told, at times, how many entries are behind
    public Verification verify(SignedInStaff signedIn, LongConsumer progress) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        var result = verify(progress);
        event(signedIn, "verification", result.isSound() ? "sound" : result.faults() + " " + result.outside());
        return result;
    }

    private Verification verify(LongConsumer progress) {
        var results = new ArrayList<ChainResult>();
        var check = new OutsideCheck(this);
        var outside = check.signatures();
        for (var chain : chains(outside)) {
            var behind = results.stream().mapToLong(ChainResult::entries).sum();
            var signatures = outside.getOrDefault(chain, Map.of());
            results.add(verifier(chain, signatures, number -> progress.accept(behind + number))
                    .verify());
        }
        return new Verification(results, check.run());
    }

    /// Those that the database knows, no entry being in any other, and those that a kept head proves to have been.
    private Iterable<TillChain> chains(Map<TillChain, Map<Long, String>> outside) {
        var chains = allChains();
        chains.addAll(outside.keySet());
        return chains;
    }

    /// Those that the database knows, in their order.
    TreeSet<TillChain> allChains() {
        return database.read(session -> session.createSelectionQuery("from ChainHeadRow", ChainHeadRow.class)
                .getResultStream()
                .map(ChainHeadRow::tillChain)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private ChainVerifier verifier(TillChain chain, Map<Long, String> outside, LongConsumer progress) {
        return new ChainVerifier(key, chain, () -> head(chain), after -> after(chain, after, PAGE), outside, progress);
    }

    /// Where a chain of the till stands.
    ChainLink head(Chain chain) {
        return head(new TillChain(till, chain));
    }

    private ChainLink head(TillChain chain) {
        return database.read(session -> {
            var head = session.get(ChainHeadRow.class, ChainHeadRow.Key.of(chain));
            return head == null ? ChainLink.FIRST : head.link();
        });
    }

    /// The entries of any till's technical log that follow a number, in their order.
    public List<JournalEntry> eventsAfter(TillId of, long number, int limit) {
        return after(new TillChain(of, Chain.EVENTS), number, limit);
    }

    private List<JournalEntry> after(TillChain chain, long number, int limit) {
        return database.read(session -> session.createSelectionQuery(
                        "from JournalEntryRow where till = :till and chain = :chain and number > :number order by number",
                        JournalEntryRow.class)
                .setParameter("till", chain.till().value())
                .setParameter("chain", chain.chain())
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultStream()
                .map(JournalEntryRow::entry)
                .toList());
    }
}
