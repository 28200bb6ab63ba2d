package org.comptoir.pos.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;

/// Reads the values of a text written by [CanonicalText], each once, so that [#end] can detect values left unread.
/// Every method throws [IllegalArgumentException] if the value is missing or of another kind.
public final class CanonicalReader {

    /// More than any genuine text contains: a higher count was tampered with, and must not exhaust memory.
    private static final int MAX_COUNT = 100_000;

    private final Map<String, String> values;

    private CanonicalReader(Map<String, String> values) {
        this.values = values;
    }

    public static CanonicalReader of(String text) {
        return new CanonicalReader(CanonicalText.read(text));
    }

    public int version() {
        return whole("version");
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        var value = values.remove(key);
        if (value == null) {
            throw new IllegalArgumentException("a signed text without " + key);
        }
        return value;
    }

    public long number(String key) {
        return Long.parseLong(text(key));
    }

    public int whole(String key) {
        return Integer.parseInt(text(key));
    }

    public Money money(String key) {
        return Money.ofCents(number(key));
    }

    public Quantity quantity(String key) {
        return new Quantity(number(key));
    }

    public Percent percent(String key) {
        return new Percent(whole(key));
    }

    public Instant instant(String key) {
        return time(key, Instant::parse);
    }

    public LocalDate day(String key) {
        return time(key, LocalDate::parse);
    }

    private <T> T time(String key, Function<String, T> parser) {
        try {
            return parser.apply(text(key));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time in a signed text: " + key, e);
        }
    }

    /// Reads a list: the count is stored under the key, each element under the prefix followed by its number.
    ///
    /// @param element receives `prefix1.`, `prefix2.` and so on
    public <T> List<T> list(String countKey, String prefix, Function<String, T> element) {
        var count = whole(countKey);
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException("no count in a signed text: " + countKey);
        }
        var list = new ArrayList<T>();
        for (var i = 1; i <= count; i++) {
            list.add(element.apply(prefix + i + "."));
        }
        return list;
    }

    /// Requires that nothing is left: values nobody reads would never be compared.
    public void end() {
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("a signed text with more than is known: " + values.keySet());
        }
    }
}
