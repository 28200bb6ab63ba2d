package org.comptoir.customers.field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.customer.details.Folding;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.AmountText;

/// Reads the values of fields as people type them and files hold them, in any language of the program: `2,5` and
/// `2.5`, `3/9`, `3.9.26` and `2026-09-03`, `oui` and `yes`, choices without regard to case and accents, customers by
/// their numbers.
///
/// @param today for days without a year
/// @param byNumber finds a customer
public record FieldReader(LocalDate today, Function<String, Optional<CustomerId>> byNumber) {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2007'’]");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(\\.\\d{1,6}0*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?");
    private static final Set<String> YES = Set.of("yes", "y", "oui", "o", "si", "s", "true", "vrai", "vero", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "non", "false", "faux", "falso", "0");

    public FieldReading read(OwnField field, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new FieldReading.Nothing();
        }
        return value(field, text)
                .<FieldReading>map(FieldReading.Known::new)
                .orElseGet(() -> new FieldReading.Unfit(field, text));
    }

    private Optional<FieldValue> value(OwnField field, String text) {
        return switch (field.kind()) {
            case TEXT ->
                text.length() <= FieldValue.MAX_LENGTH ? Optional.of(new FieldValue.Words(text)) : Optional.empty();
            case NUMBER -> number(text).map(FieldValue.Quantity::new);
            case AMOUNT -> AmountText.read(text).map(FieldValue.Amount::new);
            case DATE -> day(text).map(FieldValue.Day::new);
            case CHOICE -> field.choiceNamed(text).map(choice -> new FieldValue.Choice(choice.id()));
            case CHOICES -> choices(field, text);
            case YES_NO -> answer(text);
            case CUSTOMER -> byNumber.apply(text.split("\\s", 2)[0]).map(FieldValue.Other::new);
        };
    }

    /// The last of two different separators is the decimal one; of one that stands alone it is too.
    private static Optional<BigDecimal> number(String text) {
        var bare = IGNORED.matcher(text.replace('\u2212', '-')).replaceAll("");
        var last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        if (last >= 0) {
            var whole = bare.substring(0, last);
            var separator = bare.charAt(last);
            if (whole.indexOf(separator) >= 0) {
                return Optional.empty();
            }
            bare = grouped(whole) + "." + bare.substring(last + 1);
        }
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    private static String grouped(String whole) {
        return whole.matches("[-+]?\\d{1,3}([.,]\\d{3})+") ? whole.replaceAll("[.,]", "") : whole;
    }

    private Optional<LocalDate> day(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        var year = day.group(3) == null ? Integer.toString(today.getYear()) : day.group(3);
        return date(year.length() == 2 ? century(year) : year, day.group(2), day.group(1));
    }

    /// No further ahead than twenty years.
    private String century(String year) {
        var soon = today.getYear() / 100 * 100 + Integer.parseInt(year);
        return Integer.toString(soon > today.getYear() + 20 ? soon - 100 : soon);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<FieldValue> answer(String text) {
        var word = Folding.of(text);
        if (YES.contains(word)) {
            return Optional.of(new FieldValue.Answer(true));
        }
        return NO.contains(word) ? Optional.of(new FieldValue.Answer(false)) : Optional.empty();
    }

    /// Separated by semicolons, or by commas where no label has one.
    private static Optional<FieldValue> choices(OwnField field, String text) {
        var parts = parts(text, FieldChoice.JOINT);
        var chosen = parts.stream().map(field::choiceNamed).toList();
        if (chosen.stream().anyMatch(Optional::isEmpty)) {
            chosen = parts(text, "[,;]").stream().map(field::choiceNamed).toList();
        }
        return chosen.isEmpty() || chosen.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new FieldValue.Choices(chosen.stream()
                        .flatMap(Optional::stream)
                        .map(FieldChoice::id)
                        .toList()));
    }

    private static List<String> parts(String text, String joint) {
        return Arrays.stream(text.split(joint))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
