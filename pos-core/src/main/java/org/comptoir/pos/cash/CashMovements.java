package org.comptoir.pos.cash;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.pos.cash.CashMoveResult.AmountMissing;
import org.comptoir.pos.cash.CashMoveResult.AmountTooHigh;
import org.comptoir.pos.cash.CashMoveResult.Moved;
import org.comptoir.pos.cash.CashMoveResult.WordsMissing;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Records what is put into the till's drawer and taken out of it without a sale.
public final class CashMovements {

    private static final Logger LOG = LoggerFactory.getLogger(CashMovements.class);

    /// The most that one movement can be.
    public static final Money MAX_AMOUNT = Money.euros(100_000);

    /// Characters of a reason; what is longer is cut.
    public static final int MAX_REASON_LENGTH = 200;

    /// Of the entries that sign movements.
    static final String KIND = "cash";

    private static final int PAGE = 500;

    private final Database database;
    private final Journal journal;
    private final Supplier<TillTerms> till;
    private final Clock clock;

    /// @param till read at each call, so that changed settings take effect at once
    public CashMovements(Database database, Journal journal, Supplier<TillTerms> till, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.till = till;
        this.clock = clock;
    }

    /// Cash that is to be moved.
    ///
    /// @param kind one that a person chooses
    /// @param amount above zero, whichever way it goes
    public record Order(CashMovementKind kind, Money amount, String reason) {

        public Order {
            if (kind == CashMovementKind.DAY_OPENED) {
                throw new IllegalArgumentException("a day is opened by counting its float");
            }
        }
    }

    /// Records a movement.
    ///
    /// @param approver who allows what the person may not do alone; null if nobody was asked
    /// @throws org.comptoir.pos.staff.NotPermitted if neither may move cash
    public CashMoveResult move(SignedInStaff by, Order order, @Nullable SignedInStaff approver) {
        by.require(Permission.SELL);
        (approver == null ? by : approver).require(Permission.MOVE_CASH);
        if (!order.amount().isPositive()) {
            return new AmountMissing();
        }
        if (order.amount().compareTo(MAX_AMOUNT) > 0) {
            return new AmountTooHigh(MAX_AMOUNT);
        }
        var reason = reason(order.reason());
        if (order.kind().asksReason() && reason.isEmpty()) {
            return new WordsMissing(order.kind());
        }
        var terms = till.get();
        var change = order.kind().change(order.amount());
        var allowed = approver == null || approver.id().equals(by.id()) ? "" : approver.name();
        return new Moved(database.write(
                session -> record(session, terms, new Draft(order.kind(), change, null, reason, by.name(), allowed))));
    }

    /// @param change what the drawer is changed by
    /// @param found the float that was counted, when a day is opened
    private record Draft(
            CashMovementKind kind,
            Money change,
            @Nullable Money found,
            String reason,
            String staffName,
            String approvedBy) {}

    /// Records the float that was counted when the day was opened, within the caller's transaction.
    ///
    /// @param left what should be there
    public CashMovement opened(
            StatelessSession session, SignedInStaff by, TillTerms terms, Money left, Money found, String reason) {
        var draft = new Draft(CashMovementKind.DAY_OPENED, found.minus(left), found, reason(reason), by.name(), "");
        return record(session, terms, draft);
    }

    private static String reason(String typed) {
        var text = typed.strip();
        return text.substring(0, Math.min(MAX_REASON_LENGTH, text.length()));
    }

    private CashMovement record(StatelessSession session, TillTerms terms, Draft draft) {
        var now = ClockFault.requirePossible(clock.instant());
        var unsigned = new CashMovement(
                terms.id(),
                0,
                terms.name(),
                draft.kind(),
                draft.change(),
                draft.found(),
                draft.reason(),
                draft.staffName(),
                draft.approvedBy(),
                terms.day(now),
                now,
                "");
        var entry = journal.forTill(terms.id())
                .record(session, Chain.PAYMENTS, KIND, number -> SignedCashMovement.text(unsigned.signed(number, "")));
        return unsigned.signed(entry.number(), entry.signatureExcerpt());
    }

    /// A movement of this till.
    public Optional<CashMovement> movement(long number) {
        var id = till.get().id();
        return database.read(session -> JournalPages.after(session, chain(id), KIND, number - 1, 1).stream()
                .filter(entry -> entry.number() == number)
                .flatMap(entry -> readable(entry).stream())
                .findFirst());
    }

    /// What was moved at a till after a number, in order, within the caller's transaction. An entry that somebody
    /// changed is left out: [CashMovementsCheck] tells of it.
    ///
    /// @param until the number of the last one
    public static List<CashMovement> between(StatelessSession session, TillId of, long after, long until) {
        var found = new ArrayList<CashMovement>();
        var last = after;
        while (last < until) {
            var page = JournalPages.after(session, chain(of), KIND, last, PAGE);
            if (page.isEmpty()) {
                break;
            }
            page.stream()
                    .filter(entry -> entry.number() <= until)
                    .flatMap(entry -> readable(entry).stream())
                    .forEach(found::add);
            last = page.getLast().number();
        }
        return found;
    }

    /// The number of a till's latest movement; 0 if there is none.
    public static long last(StatelessSession session, TillId of) {
        return JournalPages.lastNumber(session, chain(of));
    }

    static TillChain chain(TillId of) {
        return new TillChain(of, Chain.PAYMENTS);
    }

    private static Optional<CashMovement> readable(JournalEntry entry) {
        try {
            return Optional.of(SignedCashMovement.read(entry));
        } catch (IllegalArgumentException e) {
            LOG.error("payment {} of till {} cannot be read", entry.number(), entry.till(), e);
            return Optional.empty();
        }
    }
}
