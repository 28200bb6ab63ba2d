package org.comptoir.customers.account;

import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.money.Money;
import org.hibernate.StatelessSession;

/// The accounts and their movements, within the caller's transaction. Several tills may change one account at the same
/// time: it is changed by conditional updates only, so no limit is exceeded and nothing is paid twice.
final class AccountLedger {

    private final StatelessSession session;

    AccountLedger(StatelessSession session) {
        this.session = session;
    }

    CustomerAccount account(CustomerId customer) {
        var row = session.get(CustomerAccountRow.class, customer.value());
        return row == null ? CustomerAccount.NONE : row.account();
    }

    /// @return whether it is within the limit; if not, nothing is written
    boolean charge(AccountMovement movement) {
        var amount = movement.amount().cents();
        var isCharged = PortableSql.change(
                        session,
                        "update customer_account set owed_cents = owed_cents + ?"
                                + " where customer_id = ? and owed_cents <= limit_cents - ?",
                        amount,
                        movement.customer().value(),
                        amount)
                == 1;
        if (isCharged) {
            session.insert(new AccountMovementRow(movement));
        }
        return isCharged;
    }

    /// @return whether so much is owed; if not, nothing is written
    boolean reduce(AccountMovement movement) {
        var amount = movement.amount().negate().cents();
        var isReduced = PortableSql.change(
                        session,
                        "update customer_account set owed_cents = owed_cents - ?"
                                + " where customer_id = ? and owed_cents >= ?",
                        amount,
                        movement.customer().value(),
                        amount)
                == 1;
        if (isReduced) {
            session.insert(new AccountMovementRow(movement));
        }
        return isReduced;
    }

    /// Up to how much a customer may owe; what is owed stays as it is.
    void limit(CustomerId customer, Money limit) {
        if (!changed(customer, limit)) {
            // Two people may decide at once: a failed insert would abort the transaction.
            PortableSql.lock(session, "update customer set version = version where id = ?", customer.value());
            if (!changed(customer, limit)) {
                var row = new CustomerAccountRow();
                row.customerId = customer.value();
                row.limitCents = limit.cents();
                session.insert(row);
            }
        }
    }

    private boolean changed(CustomerId customer, Money limit) {
        return PortableSql.change(
                        session,
                        "update customer_account set limit_cents = ? where customer_id = ?",
                        limit.cents(),
                        customer.value())
                == 1;
    }
}
