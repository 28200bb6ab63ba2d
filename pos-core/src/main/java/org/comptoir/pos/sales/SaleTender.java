package org.comptoir.pos.sales;

import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.vouchers.VoucherId;
import org.jspecify.annotations.Nullable;

/// A payment of a sale.
///
/// @param amount the part of the total that it covers
/// @param given amount handed over: more than the amount for cash only
/// @param left remaining value of the voucher; null for other means
/// @param reference masked voucher code, number of points, foreign cash by [ForeignCash#text()], or empty
/// @param own the tender of the shop's own, foreign cash among them; null for the program's kinds
/// @param pieces how many meal vouchers were handed over; 1 for other means
public record SaleTender(
        TenderKind kind,
        Money amount,
        Money given,
        @Nullable Money left,
        @Nullable VoucherId voucher,
        String reference,
        @Nullable OwnMeans own,
        int pieces) {

    /// What was handed over, if it was foreign cash.
    public Optional<ForeignCash> foreign() {
        return kind == TenderKind.OWN ? ForeignCash.read(reference) : Optional.empty();
    }

    /// The means as it is totalled.
    public TenderType type() {
        return new TenderType(kind, own);
    }
}
