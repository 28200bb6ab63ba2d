package org.comptoir.pos.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;

/// Builds the text that is signed: lines of `key=value` in insertion order, starting with the version of the
/// format. The same facts yield the same bytes on every machine and forever: amounts are integers of the smallest
/// unit, times are UTC in ISO 8601, no locale is involved, and nothing that may change later is included. That
/// applies to customers, so no key may refer to one.
public final class CanonicalText {

    private final SequencedMap<String, String> lines = new LinkedHashMap<>();

    private CanonicalText() {}

    /// @param version of the keys that follow; incremented when they change, never reused
    public static CanonicalText version(int version) {
        return new CanonicalText().put("version", version);
    }

    public CanonicalText put(String key, String value) {
        if (!isKey(key) || key.contains("customer") || key.contains("client")) {
            throw new IllegalArgumentException("not a key of a signed text: " + key);
        }
        if (lines.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("put twice: " + key);
        }
        return this;
    }

    /// A letter, then letters, digits and dots.
    private static boolean isKey(String key) {
        return !key.isEmpty() && isLetter(key.charAt(0)) && key.chars().allMatch(CanonicalText::isOfKey);
    }

    private static boolean isOfKey(int character) {
        return isLetter(character) || character >= '0' && character <= '9' || character == '.';
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z';
    }

    public CanonicalText put(String key, long value) {
        return put(key, Long.toString(value));
    }

    /// In cents.
    public CanonicalText put(String key, Money amount) {
        return put(key, amount.cents());
    }

    /// In thousandths.
    public CanonicalText put(String key, Quantity quantity) {
        return put(key, quantity.thousandths());
    }

    /// In hundredths of a percent.
    public CanonicalText put(String key, Percent percent) {
        return put(key, percent.basisPoints());
    }

    public CanonicalText put(String key, Instant instant) {
        return put(key, instant.toString());
    }

    public CanonicalText put(String key, LocalDate day) {
        return put(key, day.toString());
    }

    public String text() {
        var text = new StringBuilder();
        lines.forEach((key, value) -> {
            text.append(key).append('=');
            escape(value, text);
            text.append('\n');
        });
        return text.toString();
    }

    /// The values by key, in insertion order.
    ///
    /// @throws IllegalArgumentException if the text was not written by this class
    public static SequencedMap<String, String> read(String text) {
        var values = new LinkedHashMap<String, String>();
        for (var line : text.split("\n")) {
            var equals = line.indexOf('=');
            if (equals < 1
                    || values.putIfAbsent(line.substring(0, equals), unescape(line.substring(equals + 1))) != null) {
                throw new IllegalArgumentException("no canonical text");
            }
        }
        return values;
    }

    /// Control characters and unpaired surrogates are written as `\\uXXXX`: neither engine stores all of them
    /// unchanged.
    private static void escape(String value, StringBuilder text) {
        if (isPlain(value)) {
            text.append(value);
            return;
        }
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character == '\\') {
                text.append("\\\\");
            } else if (character == '\n') {
                text.append("\\n");
            } else if (Character.isISOControl(character) || isAlone(value, i)) {
                text.append("\\u%04x".formatted((int) character));
            } else {
                text.append(character);
            }
        }
    }

    /// Whether it is written as it is, like nearly all values: a verification writes millions.
    private static boolean isPlain(String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character == '\\' || Character.isISOControl(character) || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlone(String value, int index) {
        var character = value.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }

    private static String unescape(String value) {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '\\') {
                text.append(value.charAt(i));
                continue;
            }
            i++;
            switch (i < value.length() ? value.charAt(i) : ' ') {
                case '\\' -> text.append('\\');
                case 'n' -> text.append('\n');
                case 'u' -> {
                    text.append(unicode(value, i + 1));
                    i += 4;
                }
                default -> throw new IllegalArgumentException("no canonical text");
            }
        }
        return text.toString();
    }

    private static char unicode(String value, int from) {
        if (from + 4 > value.length()) {
            throw new IllegalArgumentException("no canonical text");
        }
        return (char) Integer.parseInt(value.substring(from, from + 4), 16);
    }
}
