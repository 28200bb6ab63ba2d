package org.comptoir.customers.account;

import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.hibernate.StatelessSession;

/// Books what a sale does to its customer's account: what is bought on account, within the limit, and what is paid or
/// given back, up to what is owed.
public final class AccountParticipant implements SaleParticipant {

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        if (sale.account().isUnused()) {
            return new ParticipantResult.Nothing();
        }
        var customer = sale.customer();
        return customer == null
                ? new ParticipantResult.CreditExceeded(Money.ZERO)
                : book(new AccountLedger(session), sale, customer);
    }

    private static ParticipantResult book(AccountLedger ledger, SaleInProgress sale, SaleCustomer customer) {
        var account = sale.account();
        if (account.charged().isPositive()
                && !ledger.charge(movement(sale, customer, account.charged(), AccountReason.CHARGED))) {
            return new ParticipantResult.CreditExceeded(
                    ledger.account(customer.id()).free());
        }
        var isReduced = isReduced(ledger, sale, customer, account.paid(), AccountReason.PAID)
                && isReduced(ledger, sale, customer, account.givenBack(), AccountReason.GIVEN_BACK);
        var owed = ledger.account(customer.id()).owed();
        return isReduced
                ? new ParticipantResult.AccountMoved(account.change(), owed)
                : new ParticipantResult.AccountOverpaid(owed);
    }

    private static boolean isReduced(
            AccountLedger ledger, SaleInProgress sale, SaleCustomer customer, Money amount, AccountReason reason) {
        return amount.isZero() || ledger.reduce(movement(sale, customer, amount.negate(), reason));
    }

    private static AccountMovement movement(
            SaleInProgress sale, SaleCustomer customer, Money amount, AccountReason reason) {
        return new AccountMovement(customer.id(), sale.soldAt(), amount, reason, sale.number(), sale.staffName());
    }
}
