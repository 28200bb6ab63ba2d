package org.comptoir.program.cli.sales;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.vouchers.VoucherCode;

/// A tender as it is typed: `cash:20.00`, `card:5.00`, `cheque:12.00`, `transfer:30.00`,
/// `account:30.00`, `meal:3x9.00`, `own:NAME:5.00`,
/// `voucher:CODE`, `points:100`. Without an amount it pays what is left, except vouchers, points and meal vouchers.
///
/// @param name of a tender of the shop's own, else empty
/// @param pieces how many meal vouchers, 1 for others
/// @param value behind the colon: an amount, a code or a number of points; empty for what is left
/// @param isForeign whether it is foreign cash, with the name of its currency
record TypedTender(TenderKind kind, String name, int pieces, String value, boolean isForeign) {

    private static final Pattern FOREIGN = Pattern.compile("[A-Z]{3}:\\d{1,9}(\\.\\d{1,3})?");

    private static final Pattern MEAL = Pattern.compile("(?:(\\d{1,2})x)?(\\d{1,9}(?:\\.\\d{1,2})?)");

    private TypedTender(TenderKind kind, String name, int pieces, String value) {
        this(kind, name, pieces, value, false);
    }

    private TypedTender(TenderKind kind, String value) {
        this(kind, "", 1, value);
    }

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
            case "cheque" -> ofMoney(TenderKind.CHEQUE, value);
            case "transfer" -> ofMoney(TenderKind.TRANSFER, value);
            case "account" -> ofMoney(TenderKind.ACCOUNT, value);
            case "meal" -> ofMeals(value);
            case "own" -> ofOwn(value);
            case "foreign" -> ofForeign(value);
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

    /// Several of one value, `3x9.00`, or one.
    private static Optional<TypedTender> ofMeals(String value) {
        var meal = MEAL.matcher(value);
        if (!meal.matches() || !Money.of(meal.group(2)).isPositive()) {
            return Optional.empty();
        }
        var pieces = meal.group(1) == null ? 1 : Integer.parseInt(meal.group(1));
        return pieces == 0
                ? Optional.empty()
                : Optional.of(new TypedTender(
                        TenderKind.MEAL_VOUCHER,
                        "",
                        pieces,
                        Money.of(meal.group(2)).times(pieces).toDecimal()));
    }

    /// The name may have a colon itself: what is behind the last one is the amount, if it is one.
    private static Optional<TypedTender> ofOwn(String text) {
        var colon = text.lastIndexOf(':');
        var amount = ofMoney(TenderKind.OWN, colon < 0 ? "" : text.substring(colon + 1));
        var name = colon < 0 || amount.isEmpty() ? text : text.substring(0, colon);
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(new TypedTender(
                        TenderKind.OWN, name, 1, amount.map(TypedTender::value).orElse("")));
    }

    /// Such as `CHF:50`, an amount in the currency.
    private static Optional<TypedTender> ofForeign(String text) {
        return FOREIGN.matcher(text).matches()
                ? Optional.of(new TypedTender(TenderKind.OWN, text.substring(0, 3), 1, text.substring(4), true))
                : Optional.empty();
    }

    /// What is handed over of another currency, in that; empty for other tenders.
    Optional<BigDecimal> foreign() {
        return isForeign ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /// Whether it pays what is left.
    boolean isRest() {
        return !isForeign
                && amount().isEmpty()
                && switch (kind) {
                    case CASH, CARD, CHEQUE, TRANSFER, ACCOUNT, OWN -> true;
                    case VOUCHER, POINTS, MEAL_VOUCHER -> false;
                };
    }

    /// How much, where that is said in euros.
    Optional<Money> amount() {
        if (isForeign) {
            return Optional.empty();
        }
        return switch (kind) {
            case CASH, CARD, CHEQUE, TRANSFER, MEAL_VOUCHER, ACCOUNT, OWN ->
                value.isEmpty() ? Optional.empty() : Optional.of(Money.of(value));
            case VOUCHER, POINTS -> Optional.empty();
        };
    }

    Optional<VoucherCode> voucher() {
        return kind == TenderKind.VOUCHER ? VoucherCode.read(value) : Optional.empty();
    }

    /// As a sale keeps it: how many points, a voucher's code masked, empty for the others.
    String reference() {
        return switch (kind) {
            case CASH, CARD, CHEQUE, TRANSFER, MEAL_VOUCHER, ACCOUNT, OWN -> "";
            case POINTS -> Integer.toString(Integer.parseInt(value));
            case VOUCHER -> VoucherCode.read(value).map(VoucherCode::masked).orElse(value);
        };
    }
}
