package org.comptoir.pos.fiscal;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// A document that a recorder makes, or has made, of a sale.
///
/// @param id under which the recorder is asked for it
/// @param sale that it is made of, or part of
/// @param origin the earlier sale that a return refers to; null for a sale, and for goods returned without a receipt
/// @param amount of what was sold or came back, above or at zero
/// @param sentFrom where the recorder stood when it was last sent; null before
/// @param lotteryCode as it was taken with the sale, from when it is sent on as it was sent; may be empty
/// @param number as the recorder confirmed it, or as it is on the paper of a document that was settled by hand; null
///     before, and where nobody knows it
/// @param problem why it was refused; null in other states
/// @param settlement who settled it by hand; null in other states
public record FiscalDocument(
        UUID id,
        SaleNumber sale,
        FiscalKind kind,
        @Nullable SaleNumber origin,
        Money amount,
        Instant preparedAt,
        FiscalState state,
        @Nullable RecorderPosition sentFrom,
        String lotteryCode,
        @Nullable FiscalNumber number,
        @Nullable FiscalProblem problem,
        @Nullable FiscalSettlement settlement) {

    public boolean isConfirmed() {
        return state == FiscalState.CONFIRMED;
    }

    /// Whether somebody settled it by hand.
    public boolean isSettled() {
        return state == FiscalState.SETTLED;
    }

    FiscalDocument sent(RecorderPosition from, String lottery) {
        return new FiscalDocument(
                id, sale, kind, origin, amount, preparedAt, FiscalState.SENT, from, lottery, null, null, null);
    }
}
