package org.comptoir.pos.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.journal.CanonicalReader;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens at a till beside its sales: goods taken off a ticket before it is paid, tickets emptied, and the drawer
/// opened without a sale. The technical log has each, signed; Z reports and X readings count them.
public final class TillEvents {

    private static final Logger LOG = LoggerFactory.getLogger(TillEvents.class);
    private static final String DRAWER = "drawer";
    private static final String CARD = "card-unanswered";
    private static final String CANCELLED = "line-cancelled";
    private static final String RESTORED = "line-restored";
    private static final String EMPTIED = "ticket-emptied";
    private static final String REFILLED = "ticket-refilled";
    private static final String NO_SALE = "without a sale";
    private static final int MAX_REASON_LENGTH = 200;
    private static final List<String> KINDS = List.of(DRAWER, CANCELLED, RESTORED, EMPTIED, REFILLED);

    private final Journal journal;

    public TillEvents(Journal journal) {
        this.journal = journal;
    }

    /// The events of a time.
    ///
    /// @param cancelled how often goods were taken off a ticket and stayed off, and by how much tickets became lower
    /// @param emptied how many tickets were emptied and stayed so, and what had stood on them
    record Sums(Counted cancelled, Counted emptied, int drawerOpenings) {

        private static final Counted NOTHING = new Counted(0, Money.ZERO);

        private static final Sums NONE = new Sums(NOTHING, NOTHING, 0);

        private Sums with(JournalEntry entry) {
            return switch (entry.kind()) {
                case DRAWER -> new Sums(cancelled, emptied, drawerOpenings + 1);
                case CANCELLED -> new Sums(cancelled.plus(one(entry)), emptied, drawerOpenings);
                case RESTORED -> new Sums(cancelled.plus(oneLess(entry)), emptied, drawerOpenings);
                case EMPTIED -> new Sums(cancelled, emptied.plus(one(entry)), drawerOpenings);
                case REFILLED -> new Sums(cancelled, emptied.plus(oneLess(entry)), drawerOpenings);
                default -> throw new IllegalArgumentException(entry.kind());
            };
        }

        private static Counted one(JournalEntry entry) {
            return new Counted(1, amount(entry));
        }

        private static Counted oneLess(JournalEntry entry) {
            return new Counted(-1, amount(entry).negate());
        }
    }

    /// The drawer was opened without a sale.
    ///
    /// @param reason in words, may be empty; truncated to 200 characters
    public void drawerOpened(SignedInStaff by, String reason) {
        var text = reason.strip();
        var why = text.substring(0, Math.min(MAX_REASON_LENGTH, text.length()));
        journal.event(by, DRAWER, why.isEmpty() ? NO_SALE : NO_SALE + ": " + why);
    }

    /// Somebody says how a charge ended of which the card terminal gave no answer.
    ///
    /// @param amount negative for a refund
    /// @param isPaid whether the card was charged or credited
    public void cardSettled(SignedInStaff by, Money amount, boolean isPaid) {
        var done = amount.isNegative() ? "refunded" : "paid";
        journal.event(
                by,
                CARD,
                amount.max(amount.negate()).toDecimal() + (isPaid ? " " : " not ") + done
                        + ", no answer of the terminal");
    }

    /// Goods were taken off a ticket, or their quantity was lowered.
    ///
    /// @param amount by which the ticket became lower
    public void cancelled(SignedInStaff by, Money amount) {
        journal.event(by, CANCELLED, amount.toDecimal());
    }

    /// What was taken off by mistake is back on its ticket.
    ///
    /// @param amount as it was cancelled
    public void restored(SignedInStaff by, Money amount) {
        journal.event(by, RESTORED, amount.toDecimal());
    }

    /// A whole ticket was emptied instead of being paid or put on hold.
    ///
    /// @param amount of all goods that were to be sold on it
    public void emptied(SignedInStaff by, Money amount) {
        journal.event(by, EMPTIED, amount.toDecimal());
    }

    /// A ticket that was emptied by mistake is there again.
    ///
    /// @param amount as it was emptied
    public void refilled(SignedInStaff by, Money amount) {
        journal.event(by, REFILLED, amount.toDecimal());
    }

    static Sums of(StatelessSession session, LogPart part) {
        var sums = Sums.NONE;
        for (var entry : part.entries(session, KINDS)) {
            sums = sums.with(entry);
        }
        return sums;
    }

    /// The same one by one; goods that are back on their ticket, and tickets that are there again, are left out. An
    /// entry that somebody changed is left out, too: verifying the journal tells of it.
    static List<DayIncident> incidents(StatelessSession session, LogPart part) {
        var found = new ArrayList<DayIncident>();
        for (var entry : part.entries(session, KINDS)) {
            try {
                var reader = CanonicalReader.of(entry.content());
                add(found, entry, reader.text("who"), reader.text("details"));
            } catch (IllegalArgumentException e) {
                LOG.error("event {} of till {} cannot be read", entry.number(), entry.till(), e);
            }
        }
        return found;
    }

    private static void add(List<DayIncident> found, JournalEntry entry, String who, String details) {
        switch (entry.kind()) {
            case DRAWER ->
                found.add(new DayIncident.DrawerOpened(
                        entry.recordedAt(),
                        who,
                        details.startsWith(NO_SALE + ": ") ? details.substring(NO_SALE.length() + 2) : ""));
            case CANCELLED -> found.add(new DayIncident.GoodsCancelled(entry.recordedAt(), who, Money.of(details)));
            case EMPTIED -> found.add(new DayIncident.TicketEmptied(entry.recordedAt(), who, Money.of(details)));
            case RESTORED -> remove(found, incident -> isCancelled(incident, Money.of(details)));
            case REFILLED -> remove(found, incident -> isEmptied(incident, Money.of(details)));
            default -> throw new IllegalArgumentException(entry.kind());
        }
    }

    private static boolean isCancelled(DayIncident incident, Money restored) {
        return incident instanceof DayIncident.GoodsCancelled(var at, var who, var amount) && amount.equals(restored);
    }

    private static boolean isEmptied(DayIncident incident, Money refilled) {
        return incident instanceof DayIncident.TicketEmptied(var at, var who, var amount) && amount.equals(refilled);
    }

    /// The newest of those.
    private static void remove(List<DayIncident> found, Predicate<DayIncident> undone) {
        for (var i = found.size() - 1; i >= 0; i--) {
            if (undone.test(found.get(i))) {
                found.remove(i);
                return;
            }
        }
    }

    /// An entry that somebody changed is counted without its amount: verifying the journal tells of it.
    private static Money amount(JournalEntry entry) {
        try {
            return Money.of(CanonicalReader.of(entry.content()).text("details"));
        } catch (IllegalArgumentException e) {
            LOG.error("event {} of till {} cannot be read", entry.number(), entry.till(), e);
            return Money.ZERO;
        }
    }
}
