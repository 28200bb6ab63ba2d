package org.comptoir.pos.contact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is known of the world's postal codes: which countries have none, and how many digits those have that may
/// begin with a zero, which a spreadsheet takes for a number (Universal Postal Union, addressing systems).
public final class PostalCodes {

    /// No postal code, or one that hardly any address shows.
    private static final Set<String> WITHOUT = Set.of(
            "AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW",
            "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "IE", "JM", "KI", "KM", "KN", "KP", "LY",
            "ML", "MO", "MR", "MW", "NR", "NU", "PA", "QA", "RW", "SB", "SC", "SL", "SR", "SS", "ST", "SX", "SY", "TD",
            "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VU", "WS", "YE", "ZW");

    /// Country, lowest code, length.
    private static final String ZEROS = """
            FR 01000 5, IT 00010 5, DE 01001 5, ES 01001 5, FI 00002 5, US 00501 5, PR 00601 5, VI 00801 5, VA 00120 5
            HR 10000 5, UA 01001 5, KR 01000 5, MY 01000 5, DZ 01000 5, TR 01000 5, MX 01000 5, PE 01000 5, GT 01001 5
            CZ 10000 5, SK 01001 5, EE 10000 5, LT 00001 5, EG 11511 5, LK 00100 5, KH 01000 5, LA 01000 5, ZM 10101 5
            AX 22100 5, PL 00001 5, SE 10000 5, MC 98000 5, SM 47890 5, GP 97100 5, MQ 97200 5, GF 97300 5, RE 97400 5
            NO 0001 4, SJ 8099 4, DK 0555 4, AU 0200 4, NZ 0110 4, ZA 0001 4, PH 0400 4, GE 0100 4, AM 0001 4
            RO 010001 6, CN 010000 6, SG 018900 6, KZ 010000 6, CO 050001 6, EC 010101 6
            JP 0010000 7, BR 01000000 8
            """;

    private static final Map<String, Format> FORMATS = formats();
    private static final Pattern DECIMALS = Pattern.compile("[.,]0+$");
    private static final Pattern US_TOWN_LINE =
            Pattern.compile("(.+?)[,\\s]+([A-Za-z]{2})\\.?\\s+(\\d{3,5})(-\\d{4})?");

    private PostalCodes() {}

    private record Format(long lowest, int length) {}

    /// Whether an address there is complete without a postal code.
    public static boolean areUsedIn(String country) {
        return !WITHOUT.contains(country);
    }

    /// The code with the leading zeros that a spreadsheet took away, whatever their number; unchanged if it lacks
    /// none or the country's codes never begin with one.
    ///
    /// @param country ISO 3166-1 alpha-2 code
    public static String repaired(String code, String country) {
        var digits = DECIMALS.matcher(code.strip()).replaceFirst("");
        var format = FORMATS.get(country);
        if (format == null || !digits.matches("\\d{1," + (format.length() - 1) + "}")) {
            return code.strip();
        }
        return Long.parseLong(digits) < format.lowest()
                ? code.strip()
                : "0".repeat(format.length() - digits.length()) + digits;
    }

    /// Town, state and ZIP code written on one line, as in `Cambridge, MA 02138`.
    public static Optional<UsTown> usTown(String line) {
        var matcher = US_TOWN_LINE.matcher(line.strip());
        if (!matcher.matches() || !UsStates.isOne(matcher.group(2))) {
            return Optional.empty();
        }
        var extension = matcher.group(4) == null ? "" : matcher.group(4);
        return Optional.of(new UsTown(
                matcher.group(1).strip(),
                matcher.group(2).toUpperCase(java.util.Locale.ROOT),
                repaired(matcher.group(3), "US") + extension));
    }

    public record UsTown(String town, String state, String zip) {}

    private static Map<String, Format> formats() {
        var formats = new HashMap<String, Format>();
        for (var entry : ZEROS.strip().split("[,\\n]\\s*")) {
            var parts = entry.strip().split(" ");
            formats.put(parts[0], new Format(Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
        }
        return Map.copyOf(formats);
    }
}
