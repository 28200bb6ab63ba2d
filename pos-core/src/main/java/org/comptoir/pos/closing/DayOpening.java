package org.comptoir.pos.closing;

import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMoveResult.AmountMissing;
import org.comptoir.pos.cash.CashMoveResult.AmountTooHigh;
import org.comptoir.pos.cash.CashMoveResult.Moved;
import org.comptoir.pos.cash.CashMoveResult.OpenAlready;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;

/// Opens a till's day: the float that was left in the drawer is counted before the first sale. Nobody has to; a day
/// that
/// nobody opens begins with what was left.
public final class DayOpening {

    private final Database database;
    private final Journal journal;
    private final CashMovements cash;
    private final Supplier<TillTerms> till;

    public DayOpening(Database database, Journal journal, CashMovements cash, Supplier<TillTerms> till) {
        this.database = database;
        this.journal = journal;
        this.cash = cash;
        this.till = till;
    }

    /// What was left at the last close, while the day can still be opened; empty once it was, or something was sold.
    public Optional<Money> proposal() {
        var id = till.get().id();
        return database.read(session -> proposal(session, id));
    }

    private static Optional<Money> proposal(StatelessSession session, TillId id) {
        var previous = StoredClosings.latest(session, id);
        var after = previous == null ? 0 : previous.figures().cash().last();
        var isOpened = CashMovements.between(session, id, after, Long.MAX_VALUE).stream()
                .anyMatch(movement -> movement.kind() == CashMovementKind.DAY_OPENED);
        return isOpened || !new SalesPeriod(session, id, previous).isEmpty()
                ? Optional.empty()
                : Optional.of(previous == null ? Money.ZERO : previous.nextFloat());
    }

    /// Records the float that was counted.
    ///
    /// @param found may be nothing, not less
    /// @param reason why it is not what was left, may be empty: the difference is told at the day's end either way
    public CashMoveResult open(SignedInStaff by, Money found, String reason) {
        by.require(Permission.SELL);
        if (found.isNegative()) {
            return new AmountMissing();
        }
        if (found.compareTo(CashMovements.MAX_AMOUNT) > 0) {
            return new AmountTooHigh(CashMovements.MAX_AMOUNT);
        }
        var terms = till.get();
        return database.write(session -> {
            // Two people who open the day at once: the second one finds it open.
            journal.forTill(terms.id()).lock(session, Chain.PAYMENTS);
            return proposal(session, terms.id())
                    .<CashMoveResult>map(left -> new Moved(cash.opened(session, by, terms, left, found, reason)))
                    .orElseGet(OpenAlready::new);
        });
    }
}
