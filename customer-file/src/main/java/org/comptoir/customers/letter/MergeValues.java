package org.comptoir.customers.letter;

import java.time.LocalDate;
import org.comptoir.pos.text.Formats;
import org.jspecify.annotations.Nullable;

/// The values of the merge fields for one customer, in the letter's language.
record MergeValues(MergeData facts, LetterSender sender, LocalDate date, Formats formats) {

    String value(MergeField field, String fallback) {
        var value = onOneLine(value(field));
        return value.isEmpty() ? fallback : value;
    }

    /// The value of one of the shop's own fields.
    String own(String name, String fallback) {
        var value = facts.fields().stream()
                .filter(known -> known.field().isCalled(name))
                .findFirst()
                .map(known -> onOneLine(known.text(formats)))
                .orElse("");
        return value.isEmpty() ? fallback : value;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private String value(MergeField field) {
        return switch (field) {
            case SALUTATION -> Salutation.of(facts, formats.language());
            case TITLE -> facts.name().title();
            case FIRST_NAME -> facts.name().given();
            case LAST_NAME -> facts.name().family();
            case NAME -> facts.displayName();
            case COMPANY -> facts.company();
            case TOWN -> facts.address().town();
            case NUMBER -> facts.number();
            case POINTS -> formats.count(facts.points());
            case POINTS_VALUE -> formats.money(facts.pointsValue());
            case LAST_VISIT -> written(facts.lastVisit());
            case VOUCHER_AMOUNT -> voucherAmount();
            case VOUCHER_EXPIRY -> voucherExpiry();
            case SHOP -> sender.shop();
            case DATE -> written(date);
        };
    }

    private String voucherAmount() {
        var voucher = facts.voucher();
        return voucher == null ? "" : formats.money(voucher.amount());
    }

    private String voucherExpiry() {
        var voucher = facts.voucher();
        return voucher == null ? "" : written(voucher.expiresOn());
    }

    private String written(@Nullable LocalDate day) {
        return day == null ? "" : LetterDate.of(day, formats);
    }
}
