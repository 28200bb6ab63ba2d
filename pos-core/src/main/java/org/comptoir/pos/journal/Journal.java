package org.comptoir.pos.journal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.StartQueries;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.journal.Verification.ChainResult;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Records what must by law be kept unchanged (CGI art. 286 I 3 bis; BOI-TVA-DECLA-30-10-30), and verifies it. It
/// records to the chains of one till, [#till], and verifies those of all tills.
public final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final int PAGE = 2_000;

    /// More than a busy day has.
    private static final int MAX_EVENTS_SEARCHED = 2_000;

    private final Database database;
    private final JournalKey key;
    private final TillId till;
    private final Clock clock;
    private final ChainHeadFile headFile;
    private final ChainWriter writer;
    private final JournalGuard guard;

    /// The journal of the shop's first till; [#forTill] returns those of the others. Creates the first row of each
    /// of its chains if missing.
    public Journal(Database database, JournalKey key, Clock clock) {
        this(database, key, TillId.FIRST, clock, new ChainHeadFile(key.folder()));
        writer.begin();
    }

    private Journal(Database database, JournalKey key, TillId till, Clock clock, ChainHeadFile headFile) {
        this.database = database;
        this.key = key;
        this.till = till;
        this.clock = clock;
        this.headFile = headFile;
        this.writer = new ChainWriter(database, key, till, clock);
        this.guard = new JournalGuard(this, database, clock);
    }

    /// The journal of another till, whose chains were created when it was registered.
    public Journal forTill(TillId other) {
        return other.equals(till) ? this : new Journal(database, key, other, clock, headFile);
    }

    /// The till whose chains are written.
    public TillId till() {
        return till;
    }

    /// Creates the till's chains within the caller's transaction, the one that registers it.
    public void begin(StatelessSession session) {
        writer.begin(session);
    }

    /// Adds an entry to a chain within the caller's transaction, and keeps the chain locked until it ends. Call it
    /// as late in a transaction as possible.
    ///
    /// @param kind up to 30 lower-case letters and hyphens
    /// @param content receives the entry's number and returns its [CanonicalText]
    public JournalEntry record(StatelessSession session, Chain chain, String kind, LongFunction<String> content) {
        return writer.record(session, chain, kind, content);
    }

    /// Keeps a chain of the till locked until the caller's transaction ends, for what must not change between being
    /// read
    /// and being recorded.
    public void lock(StatelessSession session, Chain chain) {
        writer.lock(session, chain);
    }

    /// Writes a recovery copy of the shop's key, which restores it if this machine is lost, or joins another till
    /// to the shop. The technical log records that a copy was made.
    ///
    /// @param copy must not exist yet
    /// @param passphrase required to use the copy
    public void copyKey(SignedInStaff signedIn, Path copy, char[] passphrase) {
        signedIn.require(Permission.BACK_UP);
        key.exportRecoveryCopy(copy, heads(), passphrase);
        event(signedIn, "key-copied", "");
    }

    /// Writes the file by which another machine becomes a till of the shop. That one was written stands in the
    /// technical log.
    ///
    /// @param file must not exist yet
    /// @param passphrase without which the file is of no use
    public void invite(SignedInStaff signedIn, Location.Server server, Path file, char[] passphrase) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        key.invite(server, file, passphrase);
        event(signedIn, "invitation", server.place());
    }

    /// Adds what somebody did to the technical log, in a transaction of its own.
    ///
    /// @param kind such as `sign-in` or `backup`
    /// @param details that may help later, without personal data
    public JournalEntry event(SignedInStaff signedIn, String kind, String details) {
        return event(signedIn.name(), kind, details);
    }

    /// Adds an action of the program itself, or of somebody not signed in.
    public JournalEntry event(String who, String kind, String details) {
        return database.write(session -> event(session, who, kind, details));
    }

    /// The same within the caller's transaction: the action and its record are committed together or not at all.
    public JournalEntry event(StatelessSession session, String who, String kind, String details) {
        var content =
                CanonicalText.version(1).put("who", who).put("details", details).text();
        return record(session, Chain.EVENTS, kind, number -> content);
    }

    /// An entry of this till.
    public Optional<JournalEntry> entry(Chain chain, long number) {
        return database.read(session -> Optional.ofNullable(
                        session.get(JournalEntryRow.class, new JournalEntryRow.Key(till.value(), chain, number)))
                .map(JournalEntryRow::entry));
    }

    /// The newest entries of one of the till's chains, newest first.
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

    /// Whether the till's technical log has such an event of that time or later, among the latest.
    public boolean hasEventSince(String kind, Instant time) {
        var first = head(Chain.EVENTS).number() - MAX_EVENTS_SEARCHED;
        return database.read(session -> session.createSelectionQuery(
                                "select count(*) from JournalEntryRow where till = :till and chain = :chain"
                                        + " and number > :first and kind = :kind and recordedAt >= :time",
                                Long.class)
                        .setParameter("till", till.value())
                        .setParameter("chain", Chain.EVENTS)
                        .setParameter("first", first)
                        .setParameter("kind", kind)
                        .setParameter("time", time)
                        .getSingleResult())
                > 0;
    }

    /// The current heads of the chains of all tills.
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

    /// Saves the heads of the chains outside the database, in the shop's folder and in the second place. Call it
    /// after each day closing, with each backup, and when the shop is opened and closed: for a sale in between,
    /// number and signature excerpt are on the printed receipt.
    public ChainHeads saveHeads() {
        var heads = heads();
        headFile.save(heads);
        SecondPlace.of(key.folder()).ifPresent(place -> saveAt(place, heads));
        return heads;
    }

    /// A removed USB stick must not prevent closing the day; the missing place is reported at each start.
    private void saveAt(SecondPlace place, ChainHeads heads) {
        try {
            place.save(heads, key.fingerprint());
        } catch (UncheckedIOException e) {
            LOG.warn("The journal's heads could not be kept in {}", place.folder(), e);
        }
    }

    /// Monitors the journal from outside: key, second place, clock, and restored backups.
    public JournalGuard guard() {
        return guard;
    }

    ChainHeadFile headFile() {
        return headFile;
    }

    JournalKey key() {
        return key;
    }

    /// Adds an entry that explains why the numbers up to this one are missing, and continues after it.
    Optional<ExplainedGap> explain(StatelessSession session, String who, Chain chain, long last) {
        return writer.explain(session, who, chain, last);
    }

    /// Whether this shop's key signed the newest entry of each chain. If not, the key file was lost or belongs to
    /// another shop, and continuing to sell would break the chains: restore the recovery copy first.
    public boolean isSignedByOwnKey() {
        return new StartQueries(database)
                .chainHeads().stream()
                        .filter(head -> head.lastNumber() > 0)
                        .allMatch(head -> head.lastKey().equals(key.fingerprint()));
    }

    /// Reads every entry of every chain of every till and checks number, text, signature and link, and the heads
    /// stored outside the database. Tills continue to sell meanwhile; the verification is recorded in the technical
    /// log.
    ///
    /// @param progress receives the number of verified entries from time to time
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
            var entries = results.stream().mapToLong(ChainResult::entries).sum();
            var signatures = outside.getOrDefault(chain, Map.of());
            results.add(verifier(chain, signatures, number -> progress.accept(entries + number))
                    .verify());
        }
        return new Verification(results, check.run());
    }

    /// The chains known to the database, which contains no entries of others, and those whose existence a saved
    /// head proves.
    private Iterable<TillChain> chains(Map<TillChain, Map<Long, String>> outside) {
        var chains = allChains();
        chains.addAll(outside.keySet());
        return chains;
    }

    /// The chains known to the database, in order.
    TreeSet<TillChain> allChains() {
        return database.read(session -> session.createSelectionQuery("from ChainHeadRow", ChainHeadRow.class)
                .getResultStream()
                .map(ChainHeadRow::tillChain)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private ChainVerifier verifier(TillChain chain, Map<Long, String> outside, LongConsumer progress) {
        return new ChainVerifier(
                key::signed, chain, () -> head(chain), after -> after(chain, after, PAGE), outside, progress);
    }

    /// The end of one of the till's chains.
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

    /// The next entries that follow a number, up to and including another; empty at the end.
    List<JournalEntry> page(TillChain chain, long after, long last) {
        return after >= last ? List.of() : after(chain, after, (int) Math.min(PAGE, last - after));
    }

    /// What each chain recorded in a time, from the first entry of that time to the last. If the clock was set back,
    /// entries of another time stand between them.
    List<EntryRange> ranges(Instant begin, Instant end) {
        return database.read(session -> session.createSelectionQuery(
                        "select till, chain, min(number), max(number) from JournalEntryRow"
                                + " where recordedAt >= :begin and recordedAt < :end"
                                + " group by till, chain order by till, chain",
                        Object[].class)
                .setParameter("begin", begin)
                .setParameter("end", end)
                .getResultStream()
                .map(EntryRange::of)
                .toList());
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
