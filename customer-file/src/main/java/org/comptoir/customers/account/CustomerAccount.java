package org.comptoir.customers.account;

import org.comptoir.pos.money.Money;

/// A customer's account.
///
/// @param limit up to which the customer may owe; zero for nothing on account
/// @param owed what the customer owes now, which may be above a limit that was lowered since
public record CustomerAccount(Money limit, Money owed) {

    /// Of somebody who may not buy on account and owes nothing.
    public static final CustomerAccount NONE = new CustomerAccount(Money.ZERO, Money.ZERO);

    /// What may still be bought on account.
    public Money free() {
        return limit.minus(owed).max(Money.ZERO);
    }
}
