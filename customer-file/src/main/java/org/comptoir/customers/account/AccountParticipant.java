package org.comptoir.customers.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.ParticipantResult;
import org.comptoir.pos.sales.SaleInProgress;
import org.comptoir.pos.sales.SaleParticipant;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.hibernate.StatelessSession;

/// Books what a sale does to its customer's account: what is bought on account, within the limit, and what is paid or
/// given back, up to what is owed. Of goods that were bought on account and come back, nothing is paid out as long as
/// they are owed.
public final class AccountParticipant implements SaleParticipant {

    @Override
    public ParticipantResult participate(StatelessSession session, SaleInProgress sale) {
        var ledger = new AccountLedger(session);
        var first = owedFirst(ledger, sale);
        if (first.isPresent()) {
            return first.get();
        }
        if (sale.account().isUnused()) {
            return new ParticipantResult.Nothing();
        }
        var customer = sale.customer();
        return customer == null ? new ParticipantResult.CreditExceeded(Money.ZERO) : book(ledger, sale, customer);
    }

    private static Optional<ParticipantResult> owedFirst(AccountLedger ledger, SaleInProgress sale) {
        Map<CustomerId, Money> shares = new HashMap<>();
        for (var share : sale.returns()) {
            if (share.customer() != null && share.offAccount().isPositive()) {
                shares.merge(share.customer(), share.offAccount(), Money::plus);
            }
        }
        for (var share : shares.entrySet()) {
            var least = share.getValue().min(ledger.account(share.getKey()).owed());
            var isTheirs = sale.customer() != null && sale.customer().id().equals(share.getKey());
            var given = isTheirs ? sale.account().givenBack() : Money.ZERO;
            if (given.compareTo(least) < 0) {
                return Optional.of(new ParticipantResult.AccountFirst(least));
            }
        }
        return Optional.empty();
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
