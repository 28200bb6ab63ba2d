package org.comptoir.program.cli.sales;

import java.util.Locale;
import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.vouchers.VoucherCode;

/// A tender as it is typed: `cash:20.00`, `card:5.00`, `voucher:CODE`, `points:100`. Cash or a card without an amount
/// pays what is left.
///
/// @param value behind the colon, empty for what is left
record TypedTender(TenderKind kind, String value) {

    /// Nothing when the text is no tender. Whether a voucher's code can be one is seen when it is looked up.
    static Optional<TypedTender> read(String text) {
        var colon = text.indexOf(':');
        var kind = colon < 0 ? text : text.substring(0, colon);
        var value = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "cash" -> ofMoney(TenderKind.CASH, value);
            case "card" -> ofMoney(TenderKind.CARD, value);
            case "voucher" -> Optional.of(new TypedTender(TenderKind.VOUCHER, value));
            case "points" -> ofPoints(value);
            default -> Optional.empty();
        };
    }

    private static Optional<TypedTender> ofMoney(TenderKind kind, String value) {
        var readable = value.isEmpty()
                || value.matches("\\d{1,12}(\\.\\d{1,2})?") && Money.of(value).isPositive();
        return readable ? Optional.of(new TypedTender(kind, value)) : Optional.empty();
    }

    private static Optional<TypedTender> ofPoints(String value) {
        return value.matches("\\d{1,9}") && Integer.parseInt(value) > 0
                ? Optional.of(new TypedTender(TenderKind.POINTS, value))
                : Optional.empty();
    }

    /// Whether it pays what is left.
    boolean isRest() {
        return amount().isEmpty() && (kind == TenderKind.CASH || kind == TenderKind.CARD);
    }

    /// How much cash or by card, where that is said.
    Optional<Money> amount() {
        return switch (kind) {
            case CASH, CARD -> value.isEmpty() ? Optional.empty() : Optional.of(Money.of(value));
            case VOUCHER, POINTS -> Optional.empty();
        };
    }

    Optional<VoucherCode> voucher() {
        return kind == TenderKind.VOUCHER ? VoucherCode.read(value) : Optional.empty();
    }

    /// As a sale keeps it: how many points, a voucher's code masked, empty for the others.
    String reference() {
        return switch (kind) {
            case CASH, CARD -> "";
            case POINTS -> Integer.toString(Integer.parseInt(value));
            case VOUCHER -> VoucherCode.read(value).map(VoucherCode::masked).orElse(value);
        };
    }
}
