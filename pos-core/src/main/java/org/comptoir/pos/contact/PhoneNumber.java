package org.comptoir.pos.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number as typed, together with its parsed forms.
///
/// @param raw as typed
/// @param e164 the international form (ITU-T E.164), or empty if the text is not a possible number
/// @param national as written in the number's country; the raw text if it could not be parsed
/// @param mobile whether it can receive text messages
public record PhoneNumber(String raw, String e164, String national, boolean mobile) {

    private static final int FRANCE = 33;
    private static final int ITALY = 39;
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][\\d ./-]{4,}");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`]+([+(\\d].*)");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\d[\\s,;]*(ext|x|poste|int|#)[.:=\\s]*\\d");
    private static final Pattern WORDS = Pattern.compile("\\([^)\\d]*\\)|[\\p{L}\u00B0][\\p{L}\u00B0.'\u2019]*\\s*:?");

    /// Parses a number; without a country code it belongs to the region.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the country of the shop or the address
    public static PhoneNumber read(String text, String region) {
        return read(text, List.of(region));
    }

    /// Parses a number; without a country code it belongs to the first of these regions where it is one that can be
    /// dialled, else to the first where it is at least long enough.
    ///
    /// @param regions ISO 3166-1 alpha-2 codes, the likeliest first: those of the addresses, then the shop's
    public static PhoneNumber read(String text, List<String> regions) {
        var raw = withoutApostrophe(text.strip());
        var dialled = withoutWords(raw);
        Optional<PhoneNumber> possible = Optional.empty();
        for (var region : regions) {
            var parsed = parsed(dialled, region);
            if (parsed.isPresent() && PhoneNumberUtil.getInstance().isValidNumber(parsed.get())) {
                return of(raw, parsed.get(), region);
            }
            if (possible.isEmpty()) {
                possible = parsed.map(number -> of(raw, number, region));
            }
        }
        return possible.orElseGet(() -> notUnderstood(raw));
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String text, String region) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, region);
            var withZero = withLostZero(text, region);
            if (withZero.isPresent() && !numbers.isValidNumber(number)) {
                return withZero;
            }
            return numbers.isPossibleNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// Where the zero is part of the number, as in Italy, what a spreadsheet took for a number lacks it.
    private static Optional<Phonenumber.PhoneNumber> withLostZero(String text, String region)
            throws NumberParseException {
        if (!WITHOUT_ZERO.matcher(text).matches()) {
            return Optional.empty();
        }
        var numbers = PhoneNumberUtil.getInstance();
        var number = numbers.parse("0" + text, region);
        return number.isItalianLeadingZero() && numbers.isValidNumber(number) ? Optional.of(number) : Optional.empty();
    }

    private static PhoneNumber of(String raw, Phonenumber.PhoneNumber parsed, String region) {
        return new PhoneNumber(
                withZero(raw, parsed),
                PhoneNumberUtil.getInstance().format(parsed, PhoneNumberFormat.E164),
                national(parsed, region),
                isMobile(parsed));
    }

    /// As typed, with the zero that a spreadsheet took away.
    private static String withZero(String raw, Phonenumber.PhoneNumber parsed) {
        if (!WITHOUT_ZERO.matcher(raw).matches()) {
            return raw;
        }
        var national = PhoneNumberUtil.getInstance().format(parsed, PhoneNumberFormat.NATIONAL);
        return national.replaceAll("\\D", "").equals("0" + raw.replaceAll("\\D", "")) ? "0" + raw : raw;
    }

    /// The apostrophe by which a spreadsheet is told that digits are a text.
    private static String withoutApostrophe(String text) {
        var digits = APOSTROPHES.matcher(text);
        return digits.matches() ? digits.group(1) : text;
    }

    /// Without words such as a name behind the number, whose letters the library would dial.
    private static String withoutWords(String raw) {
        return EXTENSION.matcher(raw).find()
                ? raw
                : WORDS.matcher(raw).replaceAll(" ").strip();
    }

    /// As dialled from any country; the raw text if it could not be parsed.
    public String international() {
        if (e164.isEmpty()) {
            return raw;
        }
        return parsed(e164, "ZZ")
                .map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    /// By what two spellings of one number are recognised.
    public String key() {
        return e164.isEmpty() ? raw.replaceAll("[^\\d\\p{L}]", "") : e164;
    }

    /// The digits, whose end finds the number however it was typed.
    public String digits() {
        return (national.isEmpty() ? raw : national).replaceAll("\\D", "");
    }

    private static PhoneNumber notUnderstood(String raw) {
        return new PhoneNumber(raw, "", raw, false);
    }

    private static String national(Phonenumber.PhoneNumber parsed, String region) {
        var numbers = PhoneNumberUtil.getInstance();
        var abroad = numbers.getCountryCodeForRegion(region) != parsed.getCountryCode();
        return numbers.format(parsed, abroad ? PhoneNumberFormat.INTERNATIONAL : PhoneNumberFormat.NATIONAL);
    }

    /// By the first digit in France (6, 7) and Italy (3), where new ranges appear faster than in the library's
    /// tables; by those tables elsewhere.
    private static boolean isMobile(Phonenumber.PhoneNumber parsed) {
        var numbers = PhoneNumberUtil.getInstance();
        var national = numbers.getNationalSignificantNumber(parsed);
        return switch (parsed.getCountryCode()) {
            case FRANCE -> national.startsWith("6") || national.startsWith("7");
            case ITALY -> national.startsWith("3");
            default -> {
                var type = numbers.getNumberType(parsed);
                yield type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
            }
        };
    }
}
