package org.comptoir.customers.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.trail.CoveredRows;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Moves what is owed between two records of one person, by two movements that stay, within the caller's transaction.
/// Debts add up, whatever the limit; of two limits the lower one is kept.
public final class MergedAccounts {

    private final StatelessSession session;
    private final Instant at;
    private final String staffName;
    private final List<Long> movements = new ArrayList<>();
    private final List<Long> limits = new ArrayList<>();

    /// @param staffName who merges them or takes it back
    public MergedAccounts(StatelessSession session, Instant at, String staffName) {
        this.session = session;
        this.at = at;
        this.staffName = staffName;
    }

    /// The limit of an account; null if there is none.
    public static @Nullable Money limit(StatelessSession session, CustomerId customer) {
        var row = session.get(CustomerAccountRow.class, customer.value());
        return row == null ? null : Money.ofCents(row.limitCents);
    }

    /// Locks the accounts: payments come first.
    ///
    /// @param customers by ascending ids
    public void lock(List<CustomerId> customers) {
        customers.forEach(customer -> PortableSql.lock(
                session,
                "update customer_account set owed_cents = owed_cents where customer_id = ?",
                customer.value()));
    }

    /// Moves all that is owed, and the limit if it is the lower one or the only one. Lock the accounts before.
    ///
    /// @return how much was owed
    public Money moveAll(CustomerId from, CustomerId into) {
        var moved = session.get(CustomerAccountRow.class, from.value());
        if (moved == null) {
            return Money.ZERO;
        }
        var kept = limit(session, into);
        var theirs = Money.ofCents(moved.limitCents);
        if (kept == null || theirs.compareTo(kept) < 0) {
            limit(into, theirs);
        }
        var owed = Money.ofCents(moved.owedCents);
        move(from, into, owed);
        return owed;
    }

    /// Moves what was owed back.
    ///
    /// @return whether so much is still owed; if not, nothing was written
    public boolean giveBack(CustomerId from, CustomerId into, Money owed) {
        var isOwed = PortableSql.change(
                        session,
                        "update customer_account set owed_cents = owed_cents - ?"
                                + " where customer_id = ? and owed_cents >= ?",
                        owed.cents(),
                        from.value(),
                        owed.cents())
                == 1;
        if (isOwed) {
            note(from, owed.negate());
            move(into, owed);
        }
        return isOwed;
    }

    /// Sets a limit.
    public void limit(CustomerId customer, Money limit) {
        new AccountLedger(session).limit(customer, limit);
        limits.add(customer.value());
    }

    private void move(CustomerId from, CustomerId into, Money owed) {
        if (owed.isZero()) {
            return;
        }
        move(from, owed.negate());
        move(into, owed);
    }

    private void move(CustomerId customer, Money amount) {
        PortableSql.change(
                session,
                "update customer_account set owed_cents = owed_cents + ? where customer_id = ?",
                amount.cents(),
                customer.value());
        note(customer, amount);
    }

    private void note(CustomerId customer, Money amount) {
        var row = new AccountMovementRow(
                new AccountMovement(customer, at, amount, AccountReason.MERGED, null, staffName));
        session.insert(row);
        movements.add(row.id);
    }

    /// What the technical log is to sign.
    public List<CoveredRows> written() {
        var rows = new ArrayList<CoveredRows>();
        if (!movements.isEmpty()) {
            rows.add(AccountMovementRow.COVERED.rows(movements));
        }
        if (!limits.isEmpty()) {
            rows.add(CustomerAccountRow.COVERED.rows(limits.stream().distinct().toList()));
        }
        return rows;
    }
}
