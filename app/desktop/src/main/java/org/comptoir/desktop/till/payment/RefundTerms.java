package org.comptoir.desktop.till.payment;

import java.util.List;
import java.util.Optional;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.PricedBasket;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.Register;
import org.comptoir.shop.selling.UsualRefund;
import org.jspecify.annotations.Nullable;

/// What a refund depends on besides its amount.
///
/// @param offered the means to choose from
/// @param usual the means that is proposed
/// @param offAccount what comes off the customer's debt before anything is paid out
/// @param register dates credit notes; null while nothing is known
record RefundTerms(
        List<TenderKind> offered,
        TenderKind usual,
        Money offAccount,
        @Nullable Register register) {

    static final RefundTerms UNKNOWN = new RefundTerms(List.of(TenderKind.CASH), TenderKind.CASH, Money.ZERO, null);

    /// Reads them, in the background.
    ///
    /// @param priced the ticket
    /// @param account of its customer
    static RefundTerms read(SellingServices services, PricedBasket priced, CustomerAccount account) {
        var returned =
                priced.returns().stream().map(back -> back.before().number()).toList();
        var sold = returned.stream()
                .flatMap(number -> services.sales().byNumber(number).stream())
                .toList();
        var offAccount = UsualRefund.offAccount(priced, account.owed());
        var isMoreOwed = account.owed().compareTo(offAccount) > 0;
        var offered = UsualRefund.offered(sold).stream()
                .filter(kind -> kind != TenderKind.ACCOUNT || isMoreOwed)
                .toList();
        var usual = UsualRefund.of(sold);
        return new RefundTerms(
                offered,
                offered.contains(usual) && (usual != TenderKind.ACCOUNT || offAccount.isZero())
                        ? usual
                        : offered.getFirst(),
                offAccount,
                services.register());
    }

    /// @throws IllegalStateException while nothing is known
    CreditNote creditNote(Money amount) {
        return Optional.ofNullable(register)
                .orElseThrow(() -> new IllegalStateException("the terms of credit notes are not read yet"))
                .creditNote(amount);
    }
}
