package org.comptoir.pos.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;

/// A telephone number as typed, together with its parsed forms.
///
/// @param raw as typed
/// @param e164 the international form (ITU-T E.164), or empty if the text is not a possible number
/// @param national as written in the number's country; the raw text if it could not be parsed
/// @param mobile whether it can receive text messages
public record PhoneNumber(String raw, String e164, String national, boolean mobile) {

    private static final int FRANCE = 33;
    private static final int ITALY = 39;

    /// Parses a number; without a country code it belongs to the region.
    ///
    /// @param region ISO 3166-1 alpha-2 code of the country of the shop or the address
    public static PhoneNumber read(String text, String region) {
        var raw = text.strip();
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(raw, region);
            if (!numbers.isPossibleNumber(parsed)) {
                return notUnderstood(raw);
            }
            return new PhoneNumber(
                    raw, numbers.format(parsed, PhoneNumberFormat.E164), national(parsed, region), isMobile(parsed));
        } catch (NumberParseException e) {
            return notUnderstood(raw);
        }
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
