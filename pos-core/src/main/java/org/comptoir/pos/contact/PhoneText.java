package org.comptoir.pos.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// The telephone numbers in a text of a table, a contact card or a field: none, one, or several. The same rule for
/// every way in, so that the same text is the same number whichever way it came.
public final class PhoneText {

    private static final Pattern SEPARATORS = Pattern.compile(
            "\\s*(?:[/;,|\\n\\r]+|\\s-\\s|\\s(?:ou|or|oder|o|et|e|und|and|y)\\s|\\s&\\s|\\s:::\\s)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final int MIN_DIGITS = 7;

    private PhoneText() {}

    /// In order, each number once. A text without at least three digits holds none.
    ///
    /// @param regions ISO 3166-1 alpha-2 codes of the countries it may belong to without a country code, the
    ///     likeliest first: those of the addresses, then the shop's
    public static List<PhoneNumber> numbers(String text, List<String> regions) {
        var trimmed = text.strip();
        if (digits(trimmed) < 3) {
            return List.of();
        }
        var written = SEPARATORS
                .splitAsStream(trimmed)
                .filter(part -> !part.isBlank())
                .toList();
        if (written.size() > 1) {
            var parts = written.stream()
                    .map(part -> PhoneNumber.read(part, regions))
                    .toList();
            if (parts.stream().allMatch(PhoneText::canStandAlone)) {
                return distinct(parts);
            }
        }
        return List.of(PhoneNumber.read(trimmed, regions));
    }

    private static List<PhoneNumber> distinct(List<PhoneNumber> numbers) {
        var byNumber = new LinkedHashMap<String, PhoneNumber>();
        numbers.forEach(number -> byNumber.putIfAbsent(number.key(), number));
        return List.copyOf(byNumber.values());
    }

    /// A slash or dash also stands between the parts of one number.
    private static boolean canStandAlone(PhoneNumber part) {
        return !part.e164().isEmpty() && digits(part.raw()) >= MIN_DIGITS;
    }

    private static long digits(String text) {
        return text.codePoints().filter(Character::isDigit).count();
    }
}
