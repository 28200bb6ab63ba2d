package org.comptoir.pos.settings;

import java.time.ZoneId;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;

/// The shop's details as printed on its documents.
///
/// @param registration SIRET in France, REA in Italy
/// @param country ISO 3166-1 alpha-2 code; presets and rules exist for FR and IT
/// @param language of documents and, until another is chosen, of screens
/// @param receiptHeader lines under the shop's name
public record ShopProfile(
        String name,
        PostalAddress address,
        String phone,
        String email,
        String vatNumber,
        String registration,
        String country,
        Language language,
        ZoneId zone,
        String receiptHeader,
        String receiptFooter) {

    private static final int MAX_LINE_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 2_000;

    public ShopProfile {
        name = checked(name, MAX_LINE_LENGTH);
        phone = checked(phone, MAX_LINE_LENGTH);
        email = checked(email, MAX_LINE_LENGTH);
        vatNumber = checked(vatNumber, MAX_LINE_LENGTH);
        registration = checked(registration, MAX_LINE_LENGTH);
        receiptHeader = checked(receiptHeader, MAX_TEXT_LENGTH);
        receiptFooter = checked(receiptFooter, MAX_TEXT_LENGTH);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a shop has a name");
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("no country: " + country);
        }
    }

    private static String checked(String text, int maxLength) {
        var trimmed = text.strip();
        if (trimmed.length() > maxLength) {
            throw new IllegalArgumentException("longer than " + maxLength + " characters");
        }
        return trimmed;
    }

    /// The same shop in another language.
    public ShopProfile in(Language other) {
        return new ShopProfile(
                name,
                address,
                phone,
                email,
                vatNumber,
                registration,
                country,
                other,
                zone,
                receiptHeader,
                receiptFooter);
    }

    /// A shop with only name, country and language.
    public static ShopProfile named(String name, String country, Language language) {
        var zone = ZoneId.of(country.equals("IT") ? "Europe/Rome" : "Europe/Paris");
        var address = new PostalAddress("", "", "", "", country);
        return new ShopProfile(name, address, "", "", "", "", country, language, zone, "", "");
    }
}
