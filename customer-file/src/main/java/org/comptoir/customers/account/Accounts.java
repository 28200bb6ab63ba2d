package org.comptoir.customers.account;

import java.util.List;
import org.comptoir.customers.customer.Customers;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;

/// What customers owe, and up to how much they may.
public final class Accounts {

    /// The highest limit, so that a typing error lends no fortune.
    public static final Money MAX_LIMIT = Money.euros(100_000);

    /// The limits, and what moved by merges. The other movements are compared with the sales that made them.
    public static final List<CoveredTable> COVERED = List.of(CustomerAccountRow.COVERED, AccountMovementRow.COVERED);

    private final Database database;
    private final AuditTrail trail;

    /// @param trail has changed limits signed
    public Accounts(Database database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    public CustomerAccount of(CustomerId customer) {
        return database.read(session -> new AccountLedger(session).account(customer));
    }

    /// The latest movements, newest first.
    public List<AccountMovement> history(CustomerId customer, int limit) {
        return database.read(session -> session.createSelectionQuery(
                        "from AccountMovementRow where customerId in (:customers) order by movedAt desc, id desc",
                        AccountMovementRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setMaxResults(limit)
                .getResultStream()
                .map(AccountMovementRow::movement)
                .toList());
    }

    /// Lets a customer buy on account up to a limit, or no more with zero. What is owed already stays owed. Needs the
    /// right to give value away, as vouchers do.
    ///
    /// @throws IllegalArgumentException if it is negative or above [#MAX_LIMIT]
    public CustomerAccount limit(SignedInStaff by, CustomerId customer, Money limit) {
        by.require(Permission.ISSUE_VOUCHERS);
        if (limit.isNegative() || limit.compareTo(MAX_LIMIT) > 0) {
            throw new IllegalArgumentException("no limit of an account: " + limit.toDecimal());
        }
        return database.write(session -> {
            var ledger = new AccountLedger(session);
            var current = Customers.lockCurrent(session, customer);
            ledger.limit(current, limit);
            trail.record(
                    session,
                    new Deed(by.name(), "credit", "limit " + limit.toDecimal()),
                    List.of(CustomerAccountRow.COVERED.row(current.value())));
            return ledger.account(current);
        });
    }
}
