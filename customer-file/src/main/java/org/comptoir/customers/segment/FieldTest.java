package org.comptoir.customers.segment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.pos.money.Money;
import org.jspecify.annotations.Nullable;

/// What is asked of one of the shop's own fields. Ranges include both ends, and one of them may be open.
public sealed interface FieldTest {

    /// Has a text that contains the words, ignoring accents and case.
    record Contains(String words) implements FieldTest {
        public Contains {
            words = requireWords(words);
        }
    }

    /// Has the text, ignoring accents and case.
    record Says(String words) implements FieldTest {
        public Says {
            words = requireWords(words);
        }
    }

    record NumberBetween(
            @Nullable BigDecimal from, @Nullable BigDecimal to) implements FieldTest {
        public NumberBetween {
            requireRange(from, to);
            requireNumber(from);
            requireNumber(to);
        }
    }

    record AmountBetween(@Nullable Money from, @Nullable Money to) implements FieldTest {
        public AmountBetween {
            requireRange(from, to);
        }
    }

    record DayBetween(@Nullable LocalDate from, @Nullable LocalDate to) implements FieldTest {
        public DayBetween {
            requireRange(from, to);
        }
    }

    /// Has one of the choices, at least.
    ///
    /// @param choices their ids
    record Chosen(List<Long> choices) implements FieldTest {

        /// As many as can be kept.
        public static final int MAX = 12;

        public Chosen {
            choices = choices.stream().distinct().sorted().toList();
            if (choices.isEmpty() || choices.size() > MAX) {
                throw new IllegalArgumentException("no choices, or too many");
            }
        }
    }

    record Answered(boolean yes) implements FieldTest {}

    /// Has a value, whichever.
    record Known() implements FieldTest {}

    /// Has none.
    record Unknown() implements FieldTest {}

    /// As kept: days in ISO 8601, amounts in cents.
    default String text() {
        return switch (this) {
            case Contains(var words) -> "CONTAINS:" + words;
            case Says(var words) -> "SAYS:" + words;
            case NumberBetween(var from, var to) -> "NUMBER:" + range(from, to, BigDecimal::toPlainString);
            case AmountBetween(var from, var to) -> "AMOUNT:" + range(from, to, money -> Long.toString(money.cents()));
            case DayBetween(var from, var to) -> "DAY:" + range(from, to, LocalDate::toString);
            case Chosen(var choices) ->
                "CHOSEN:" + choices.stream().map(String::valueOf).collect(Collectors.joining(","));
            case Answered(var yes) -> "ANSWERED:" + yes;
            case Known known -> "KNOWN:";
            case Unknown unknown -> "UNKNOWN:";
        };
    }

    /// @throws IllegalArgumentException if it is none that was kept
    static FieldTest read(String text) {
        var parts = text.split(":", 2);
        var rest = parts.length == 2 ? parts[1] : "";
        var ends = Arrays.copyOf(rest.split(RANGE, 2), 2);
        return switch (parts[0]) {
            case "CONTAINS" -> new Contains(rest);
            case "SAYS" -> new Says(rest);
            case "NUMBER" -> new NumberBetween(end(ends[0], BigDecimal::new), end(ends[1], BigDecimal::new));
            case "AMOUNT" -> new AmountBetween(end(ends[0], FieldTest::cents), end(ends[1], FieldTest::cents));
            case "DAY" -> new DayBetween(end(ends[0], LocalDate::parse), end(ends[1], LocalDate::parse));
            case "CHOSEN" ->
                new Chosen(Arrays.stream(rest.split(",")).map(Long::valueOf).toList());
            case "ANSWERED" -> new Answered(Boolean.parseBoolean(rest));
            case "KNOWN" -> new Known();
            case "UNKNOWN" -> new Unknown();
            default -> throw new IllegalArgumentException("a question of an unknown kind: " + text);
        };
    }

    /// Between the ends of a range.
    String RANGE = "/";

    private static Money cents(String text) {
        return Money.ofCents(Long.parseLong(text));
    }

    private static <T> String range(@Nullable T from, @Nullable T to, Function<T, String> text) {
        return (from == null ? "" : text.apply(from)) + RANGE + (to == null ? "" : text.apply(to));
    }

    private static <T> @Nullable T end(@Nullable String text, Function<String, T> read) {
        return text == null || text.isEmpty() ? null : read.apply(text);
    }

    private static String requireWords(String typed) {
        var words = typed.strip();
        if (words.isEmpty() || words.length() > MAX_WORDS_LENGTH) {
            throw new IllegalArgumentException("no words to look for, or too many");
        }
        return words;
    }

    /// So that they can be kept.
    int MAX_WORDS_LENGTH = 100;

    private static void requireNumber(@Nullable BigDecimal number) {
        if (number != null) {
            new FieldValue.Quantity(number);
        }
    }

    private static <T extends Comparable<? super T>> void requireRange(@Nullable T from, @Nullable T to) {
        if (from == null && to == null || from != null && to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a range without ends, or that ends before it begins");
        }
    }
}
