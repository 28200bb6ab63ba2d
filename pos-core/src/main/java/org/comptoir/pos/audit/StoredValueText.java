package org.comptoir.pos.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Formats values that are given as they are signed and stored. A value that cannot be parsed is shown unchanged: that
/// is then exactly the problem.
final class StoredValueText {

    /// The type of a value.
    enum Form {
        /// In cents.
        MONEY,
        /// In thousandths.
        QUANTITY,
        /// In basis points.
        PERCENT,
        TIME,
        DAY,
        YES_OR_NO,
        /// The name of a constant, such as `CASH`.
        CONSTANT,
        PLAIN
    }

    private static final int MAX_LENGTH = 60;

    /// The constants that have a text, `audit.value.` followed by the name.
    private static final Set<String> CONSTANTS = Set.of(
            "ACCOUNT",
            "ACCOUNT_PAYMENT",
            "TIP",
            "ACTIVE",
            "ARTICLE",
            "ARTICLE_RETURN",
            "ATTACHED",
            "BLOCKED",
            "BIRTHDAY",
            "CARD",
            "CASH",
            "CASHIER",
            "CHEQUE",
            "COLOUR",
            "CORRECTED",
            "COUNT",
            "CREDIT_NOTE",
            "DEPOSIT",
            "DISPUTED",
            "EARNED",
            "EXTENDED",
            "EXPIRED",
            "FAULTY",
            "GIVEN",
            "GIVEN_BACK",
            "IMPORT",
            "INVOICE",
            "ISSUE",
            "LINE_DISCOUNT",
            "LOSS",
            "LOST",
            "MANAGER",
            "MEAL_VOUCHER",
            "MERGED",
            "OTHER",
            "OWN",
            "OWNER",
            "PIECE",
            "POINTS",
            "PROMOTION",
            "PUT_ASIDE",
            "QUOTE",
            "RECEIPT",
            "REDEEM",
            "REPLACE",
            "REPLACED",
            "RESTOCKED",
            "RETIRED",
            "RETURN",
            "REWARD",
            "REWARDED",
            "SALE",
            "SINGLE_VOUCHER",
            "SINGLE_VOUCHER_BACK",
            "SINGLE_VOUCHER_RETURN",
            "SINGLE_VOUCHER_USE",
            "SIZE",
            "SOLD",
            "SPENT",
            "STOLEN",
            "TAKEN_BACK",
            "TICKET_DISCOUNT",
            "TRANSFER",
            "UNBLOCKED",
            "UNSTATED",
            "UNWANTED",
            "VOUCHER",
            "VOUCHER_RETURN",
            "WEIGHT",
            "WELCOME",
            "WRITTEN_OFF",
            "WRONG_ARTICLE");

    private final Texts texts;
    private final Formats formats;

    StoredValueText(Formats formats) {
        this.texts = Texts.of("audit", formats.language());
        this.formats = formats;
    }

    /// Formats two values that differ. If they would look the same, such as times within a minute, they are shown in
    /// full.
    ///
    /// @param sentence receives both formatted values
    String compare(Form form, String one, String other, BiFunction<String, String, String> sentence) {
        var oneText = of(form, one);
        var otherText = of(form, other);
        return oneText.equals(otherText)
                ? sentence.apply(exactly(form, one), exactly(form, other))
                : sentence.apply(oneText, otherText);
    }

    private String exactly(Form form, String value) {
        if (form != Form.TIME) {
            return value.isEmpty() ? texts.get("audit.nothing") : value;
        }
        try {
            return formats.dateTimeWithMillis(time(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private String of(Form form, String value) {
        if (value.isEmpty()) {
            return texts.get("audit.nothing");
        }
        try {
            return switch (form) {
                case MONEY -> formats.money(Money.ofCents(Long.parseLong(value)));
                case QUANTITY -> formats.quantity(new Quantity(Long.parseLong(value)));
                case PERCENT -> formats.percent(new Percent(Integer.parseInt(value)));
                case TIME -> formats.dateTime(time(value));
                case DAY -> formats.date(LocalDate.parse(value));
                case YES_OR_NO -> texts.get(Boolean.parseBoolean(value) ? "audit.yes" : "audit.no");
                case CONSTANT -> CONSTANTS.contains(value) ? constant(value) : shortened(value);
                case PLAIN -> shortened(value);
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return shortened(value);
        }
    }

    /// @param value in UTC, with its zone or without
    private static Instant time(String value) {
        return value.endsWith("Z")
                ? Instant.parse(value)
                : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
    }

    private String constant(String value) {
        return texts.get("audit.value." + value.toLowerCase(Locale.ROOT));
    }

    private static String shortened(String value) {
        return value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + "…";
    }
}
