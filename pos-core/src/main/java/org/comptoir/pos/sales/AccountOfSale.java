package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;

/// What a sale does to the account of its customer.
///
/// @param charged bought on account
/// @param paid of what was owed, by a line of the sale
/// @param givenBack for returned goods, instead of money
public record AccountOfSale(Money charged, Money paid, Money givenBack) {

    public static final AccountOfSale NONE = new AccountOfSale(Money.ZERO, Money.ZERO, Money.ZERO);

    public boolean isUnused() {
        return equals(NONE);
    }

    /// By how much the debt grows; negative if it becomes less.
    public Money change() {
        return charged.minus(paid).minus(givenBack);
    }

    AccountOfSale plus(AccountOfSale other) {
        return new AccountOfSale(charged.plus(other.charged), paid.plus(other.paid), givenBack.plus(other.givenBack));
    }
}
