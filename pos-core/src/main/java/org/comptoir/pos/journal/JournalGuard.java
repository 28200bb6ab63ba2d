package org.comptoir.pos.journal;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;

/// Keeps watch over the journal from outside it: how its key is protected, where its heads are kept a second time,
/// whether the clock fits it, and what happened when a backup was put back.
public final class JournalGuard {

    static final String START = "start";
    static final String RESTORED = "restored";

    private final Journal journal;
    private final Database database;
    private final Clock clock;
    private final ClockWatch watch = new ClockWatch();
    private volatile Consumer<ClockFault> clockListener = fault -> {};

    JournalGuard(Journal journal, Database database, Clock clock) {
        this.journal = journal;
        this.database = database;
        this.clock = clock;
    }

    /// What protects the key on this machine now.
    public KeyProtection keyProtection() {
        return journal.key().protection();
    }

    /// Whether a recovery copy of the key was made: without one, the journal ends with this machine.
    public boolean isKeyCopied() {
        return journal.key().isCopied();
    }

    /// By what people tell the key, on the Z and on the recovery copy.
    public String keyExcerpt() {
        return journal.key().fingerprintExcerpt();
    }

    /// Protects the key in another way from now on; the technical log tells it.
    ///
    /// @param unlock with the store or the passphrase of the new way
    /// @throws SecretStoreException when the system's store does not take the secret; nothing was changed
    /// @throws IllegalArgumentException when the passphrase is shorter than [JournalKey#LEAST_PASSPHRASE]
    public void protectKey(SignedInStaff signedIn, KeyProtection wanted, KeyUnlock unlock) throws SecretStoreException {
        signedIn.require(Permission.CHANGE_SETTINGS);
        journal.key().protect(wanted, unlock);
        journal.event(signedIn, "key-protected", wanted.toString());
    }

    /// The owner says that the rights of the key's file are enough; the technical log tells it, and each Z.
    public void acceptOpenKey(SignedInStaff signedIn) {
        try {
            protectKey(signedIn, new KeyProtection.OpenFile(true), KeyUnlock.ofMachine());
        } catch (SecretStoreException e) {
            throw new IllegalStateException("a file needs no store of secrets", e);
        }
    }

    /// Where the heads are kept a second time, if anywhere.
    public Optional<Path> secondPlace() {
        return SecondPlace.of(journal.key().folder()).map(SecondPlace::folder);
    }

    /// Keeps the heads in a second place from now on; the technical log tells it.
    ///
    /// @param place an existing folder, best on another disk or machine
    /// @throws UncheckedIOException when nothing can be written there; the choice stays as it was
    public void chooseSecondPlace(SignedInStaff signedIn, Path place) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        var chosen = SecondPlace.in(place);
        chosen.save(journal.heads(), journal.key().fingerprint());
        chosen.choose(journal.key().folder());
        journal.event(signedIn, "second-place", place.toString());
    }

    /// A request (RFC 3161, DER) for a time stamp of where the journal stands now, to be sent to an authority.
    public byte[] timestampRequest(SignedInStaff signedIn) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        journal.saveHeads();
        return timestamps().request();
    }

    /// Keeps an authority's answer when it is a stamp of this journal's heads; the technical log tells it. From then on
    /// each start compares the heads with it.
    public TimestampAnswer addTimestamp(SignedInStaff signedIn, Path file) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        var answer = timestamps().add(file);
        if (answer instanceof TimestampAnswer.Added(var stampedAt, var authority)) {
            journal.event(signedIn, "timestamp", stampedAt + " " + authority);
        }
        return answer;
    }

    /// Compares the journal with what a recovery copy of the key knows of it: the key, and where the chains stood.
    ///
    /// @return nothing when the file is no copy, the passphrase another, or the copy of an earlier version
    public Optional<List<OutsideFinding>> compareWithCopy(SignedInStaff signedIn, Path copy, char[] passphrase) {
        signedIn.require(Permission.VERIFY_JOURNAL);
        return JournalKey.witness(copy, passphrase).map(witness -> new OutsideCheck(journal).compare(witness, copy));
    }

    private Timestamps timestamps() {
        return new Timestamps(journal.key().folder(), journal.kept().file());
    }

    /// Compares the journal with all that is kept of it outside, looks at the clock, and records the start. To be
    /// called once after a founded shop was opened.
    public StartReport start() {
        var check = new OutsideCheck(journal);
        var report = new StartReport(check.run(), clockFault());
        // As long as the file of heads does not fit, what was said of it when it did is said again.
        var statement = check.stated()
                .filter(stated -> report.hasFault())
                .orElseGet(() -> HeadsStatement.of(journal.kept().file()));
        var faults = report.findings().stream()
                .map(finding -> " " + finding.what() + (finding.chain() == null ? "" : " " + finding.chain()))
                .distinct()
                .collect(Collectors.joining());
        journal.event("program", START, statement.text() + faults);
        report.clock().ifPresent(this::log);
        journal.saveHeads();
        return report;
    }

    /// Whether the clock fits what was recorded last.
    private Optional<ClockFault> clockFault() {
        return Arrays.stream(Chain.values())
                .flatMap(chain -> journal.latest(chain, 1).stream())
                .map(JournalEntry::recordedAt)
                .max(Comparator.naturalOrder())
                .flatMap(newest -> ClockFault.between(newest, clock.instant()));
    }

    private void log(ClockFault fault) {
        var kind = switch (fault.kind()) {
            case SET_BACK -> "clock-set-back";
            case FAR_AHEAD -> "clock-far-ahead";
        };
        journal.event("program", kind, "newest entry " + fault.recorded());
    }

    /// To be asked before each sale: a clock that was set back or far ahead while the shop is open is told and
    /// stands in the technical log. The sale keeps its number's place, whatever its time.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the clock shows a time
    ///     that cannot be
    public void watchClock() {
        watch.jump(ClockFault.requirePossible(clock.instant())).ifPresent(fault -> {
            log(fault);
            clockListener.accept(fault);
        });
    }

    /// @param listener told that the clock was changed while the shop is open, by the thread that sells
    public void onClockChange(Consumer<ClockFault> listener) {
        clockListener = listener;
    }

    /// Says which numbers were handed out after the backup that was put back: the newest heads that are known anywhere,
    /// and what somebody read on paper. They are explained as gaps and never used again. The technical log tells
    /// what was answered.
    ///
    /// @param printed by till; of a till that is missing only the newest heads are known
    public RestoreAnswer continueAfterRestore(SignedInStaff signedIn, Map<TillId, LastNumbers> printed) {
        signedIn.require(Permission.BACK_UP);
        var answered = new TreeMap<>(printed);
        for (var of : answered.entrySet()) {
            var own = journal.forTill(of.getKey());
            for (var chain : Chain.values()) {
                var highest = own.head(chain).number() + LastNumbers.MAX_GAP;
                if (of.getValue().of(chain) > highest) {
                    return new RestoreAnswer.TooHigh(of.getKey(), highest);
                }
            }
        }
        var gaps = explainGaps(signedIn, answered);
        var statement = HeadsStatement.of(journal.kept().file()).text();
        journal.event(signedIn, RESTORED, "printed " + answered + " " + gaps + statement);
        journal.saveHeads();
        return new RestoreAnswer.Continued(answered.keySet().stream()
                .map(till -> new RestoreAnswer.OfTill(
                        till, journal.forTill(till).head(Chain.SALES).number() + 1, gaps.getOrDefault(till, List.of())))
                .toList());
    }

    /// Chains are locked in their order.
    ///
    /// @return of receipts, by till
    private Map<TillId, List<ExplainedGap>> explainGaps(SignedInStaff signedIn, Map<TillId, LastNumbers> printed) {
        var known = new OutsideCheck(journal).signatures();
        var chains = journal.allChains();
        return database.write(session -> {
            var ofSales = new TreeMap<TillId, List<ExplainedGap>>();
            for (var chain : chains) {
                var newest = known.getOrDefault(chain, Map.of()).keySet().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
                var onPaper =
                        printed.getOrDefault(chain.till(), LastNumbers.UNKNOWN).of(chain.chain());
                journal.forTill(chain.till())
                        .explain(session, signedIn.name(), chain.chain(), Math.max(newest, onPaper))
                        .filter(gap -> chain.chain() == Chain.SALES)
                        .ifPresent(gap -> ofSales.put(chain.till(), List.of(gap)));
            }
            return ofSales;
        });
    }
}
