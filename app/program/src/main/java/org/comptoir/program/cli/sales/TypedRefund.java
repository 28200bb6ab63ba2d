package org.comptoir.program.cli.sales;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.jspecify.annotations.Nullable;

/// A refund as it is typed: `cash`, `card:12.50`, `credit-note`. One without an amount pays out what is left.
///
/// @param kind a voucher is a credit note
/// @param amount null for what is left
record TypedRefund(TenderKind kind, @Nullable Money amount) {

    /// Nothing when the text is no refund.
    static Optional<TypedRefund> read(String text) {
        var colon = text.indexOf(':');
        var value = colon < 0 ? "" : text.substring(colon + 1);
        return kind(colon < 0 ? text : text.substring(0, colon)).flatMap(kind -> of(kind, value));
    }

    private static Optional<TenderKind> kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "cash" -> Optional.of(TenderKind.CASH);
            case "card" -> Optional.of(TenderKind.CARD);
            case "credit-note" -> Optional.of(TenderKind.VOUCHER);
            case "account" -> Optional.of(TenderKind.ACCOUNT);
            case "transfer" -> Optional.of(TenderKind.TRANSFER);
            default -> Optional.empty();
        };
    }

    private static Optional<TypedRefund> of(TenderKind kind, String value) {
        if (value.isEmpty()) {
            return Optional.of(new TypedRefund(kind, null));
        }
        return value.matches("\\d{1,12}(\\.\\d{1,2})?") && Money.of(value).isPositive()
                ? Optional.of(new TypedRefund(kind, Money.of(value)))
                : Optional.empty();
    }
}
