package org.comptoir.pos.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;

/// A language's formats for amounts, quantities, percentages and dates: `1 234,50 €` with a narrow no-break space
/// (U+202F) and a no-break space before the symbol in French, `1.234,50 €` in Italian, `€1,234.50` in English. The
/// minus sign is U+2212.
///
/// @param zone of the shop: the only place where an instant becomes a time of day
public record Formats(Language language, ZoneId zone) {

    private static final String EURO_AFTER = "\u00A0€";
    private static final char MINUS = '\u2212';

    /// With the currency symbol and always two decimals.
    public String money(Money amount) {
        var digits = moneyWithoutSymbol(Money.ofCents(Math.abs(amount.cents())));
        var signed = amount.isNegative() ? MINUS : '+';
        var written = language == Language.ENGLISH ? "€" + digits : digits + EURO_AFTER;
        return signed == MINUS ? MINUS + written : written;
    }

    /// Without the currency symbol, for columns.
    public String moneyWithoutSymbol(Money amount) {
        return withMinus(numbers(2, 2).format(java.math.BigDecimal.valueOf(amount.cents(), 2)));
    }

    /// Whole euros for lists, rounded half up.
    public String euros(Money amount) {
        var digits = withMinus(numbers(0, 0).format(java.math.BigDecimal.valueOf(amount.cents(), 2)));
        return language == Language.ENGLISH ? "€" + digits : digits + EURO_AFTER;
    }

    public String quantity(Quantity quantity) {
        return withMinus(numbers(0, 3).format(java.math.BigDecimal.valueOf(quantity.thousandths(), 3)));
    }

    /// A plain number with its own decimals, such as a rate of exchange.
    public String decimal(BigDecimal number) {
        return withMinus(numbers(0, Math.max(0, number.scale())).format(number));
    }

    /// An amount in another currency, such as `CHF 50.00`.
    ///
    /// @param code ISO 4217
    public String currency(String code, BigDecimal amount) {
        var digits = withMinus(numbers(amount.scale(), amount.scale()).format(amount));
        return language == Language.ENGLISH ? code + "\u00A0" + digits : digits + "\u00A0" + code;
    }

    public String count(long count) {
        return withMinus(numbers(0, 0).format(count));
    }

    /// With the percent sign, such as `5,5 %`.
    public String percent(Percent percent) {
        var digits = withMinus(numbers(0, 2).format(java.math.BigDecimal.valueOf(percent.basisPoints(), 2)));
        return language == Language.FRENCH ? digits + "\u00A0%" : digits + "%";
    }

    /// Day, month and year in digits, `09/03/2026`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", language.locale()).format(date);
    }

    /// With the name of the month, `9 mars 2026`.
    public String dateInWords(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /// Hours and minutes, `16:42`; with the offset in the hour that is passed twice in autumn, `02:30 +02:00`.
    public String time(Instant instant) {
        var there = instant.atZone(zone);
        var isTwice = zone.getRules().getValidOffsets(there.toLocalDateTime()).size() > 1;
        return DateTimeFormatter.ofPattern(isTwice ? "HH:mm xxx" : "HH:mm").format(there);
    }

    /// As a clock on the wall shows it, `16:42`.
    public String clock(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(instant);
    }

    public String dateTime(Instant instant) {
        return date(instant) + " " + time(instant);
    }

    /// `09/03/2026 16:42:10.123`, to tell apart what happened within a minute.
    public String dateTimeWithMillis(Instant instant) {
        return date(instant) + " "
                + DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(zone).format(instant);
    }

    private NumberFormat numbers(int leastDecimals, int mostDecimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        return format;
    }

    private static String withMinus(String digits) {
        return digits.replace('-', MINUS);
    }
}
