package org.comptoir.desktop.till.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.Register;
import org.comptoir.shop.selling.UsualRefund;
import org.jspecify.annotations.Nullable;

/// What a refund depends on besides its amount.
///
/// @param offered the means to choose from
/// @param usual the means that is proposed
/// @param register dates credit notes; null while nothing is known
record RefundTerms(
        List<TenderKind> offered,
        TenderKind usual,
        @Nullable Register register) {

    static final RefundTerms UNKNOWN = new RefundTerms(List.of(TenderKind.CASH), TenderKind.CASH, null);

    /// Reads them, in the background.
    ///
    /// @param returned the sales of which goods are returned
    static RefundTerms read(SellingServices services, Collection<SaleNumber> returned) {
        var sold = returned.stream()
                .flatMap(number -> services.sales().byNumber(number).stream())
                .toList();
        return new RefundTerms(UsualRefund.offered(sold), UsualRefund.of(sold), services.register());
    }

    /// @throws IllegalStateException while nothing is known
    CreditNote creditNote(Money amount) {
        return Optional.ofNullable(register)
                .orElseThrow(() -> new IllegalStateException("the terms of credit notes are not read yet"))
                .creditNote(amount);
    }
}
