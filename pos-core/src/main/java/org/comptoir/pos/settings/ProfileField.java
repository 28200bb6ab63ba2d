package org.comptoir.pos.settings;

import java.util.Arrays;
import java.util.stream.Stream;
import org.comptoir.pos.company.BusinessNumber;
import org.comptoir.pos.contact.EmailAddress;
import org.comptoir.pos.contact.PhoneNumber;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The fields of a shop's profile that can be seen to be wrong while they are typed.
public enum ProfileField {
    POSTAL_CODE,
    /// One telephone number or several, with a slash or a comma between them.
    PHONE,
    EMAIL,
    VAT_NUMBER,
    /// SIRET or SIREN in France; in Italy REA, partita IVA or codice fiscale. One of them or several, as with
    /// telephones.
    REGISTRATION;

    /// @param country of the shop
    public boolean accepts(String text, String country) {
        var typed = text.strip();
        return typed.isEmpty()
                || switch (this) {
                    case POSTAL_CODE -> isPostalCode(typed, country);
                    case PHONE -> parts(typed).allMatch(number -> isPhone(number, country));
                    case EMAIL -> EmailAddress.read(typed).isPresent();
                    case VAT_NUMBER -> BusinessNumber.isVat(typed, country);
                    case REGISTRATION ->
                        parts(typed).allMatch(number -> isRegistration(BusinessNumber.plain(number), country));
                };
    }

    private static Stream<String> parts(String typed) {
        return Arrays.stream(typed.split("[/,;]")).map(String::strip);
    }

    private static boolean isPhone(String number, String country) {
        return !PhoneNumber.read(number, country).e164().isEmpty();
    }

    /// What is wrong and what to do; empty if it is right.
    public String fault(String text, String country, Language language) {
        var key = "shop.fault." + name() + (this == REGISTRATION || this == VAT_NUMBER ? suffix(country) : "");
        return accepts(text, country) ? "" : Texts.of("shop", language).get(key);
    }

    private static String suffix(String country) {
        return country.equals("IT") ? ".IT" : ".FR";
    }

    private static boolean isPostalCode(String typed, String country) {
        return switch (country) {
            case "FR", "IT" -> typed.matches("\\d{5}") && !typed.startsWith("000");
            default -> true;
        };
    }

    private static boolean isRegistration(String number, String country) {
        return switch (country) {
            case "FR" -> BusinessNumber.isFrenchRegistration(number);
            case "IT" -> BusinessNumber.isRea(number) || BusinessNumber.isItalianCode(number);
            default -> true;
        };
    }
}
