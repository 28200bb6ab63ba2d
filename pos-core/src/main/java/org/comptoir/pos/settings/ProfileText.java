package org.comptoir.pos.settings;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.pos.contact.PostalAddress;
import org.comptoir.pos.text.Language;

/// Maps a profile to the names and values it is stored under.
final class ProfileText {

    static final String PREFIX = "shop.";

    private ProfileText() {}

    static Map<String, String> write(ShopProfile profile) {
        var values = new LinkedHashMap<String, String>();
        values.put("shop.name", profile.name());
        values.put("shop.street", profile.address().street());
        values.put("shop.postal-code", profile.address().postalCode());
        values.put("shop.town", profile.address().town());
        values.put("shop.region", profile.address().region());
        values.put("shop.address-country", profile.address().country());
        values.put("shop.phone", profile.phone());
        values.put("shop.email", profile.email());
        values.put("shop.vat-number", profile.vatNumber());
        values.put("shop.registration", profile.registration());
        values.put("shop.country", profile.country());
        values.put("shop.language", profile.language().code());
        values.put("shop.zone", profile.zone().getId());
        values.put("shop.receipt-header", profile.receiptHeader());
        values.put("shop.receipt-footer", profile.receiptFooter());
        return values;
    }

    /// The names whose values differ, with the new values.
    static Map<String, String> differences(ShopProfile before, ShopProfile after) {
        var previous = write(before);
        var changed = new LinkedHashMap<>(write(after));
        changed.entrySet().removeIf(entry -> entry.getValue().equals(previous.get(entry.getKey())));
        return changed;
    }

    static ShopProfile read(Map<String, String> values) {
        return new ShopProfile(
                value(values, "shop.name"),
                new PostalAddress(
                        value(values, "shop.street"),
                        value(values, "shop.postal-code"),
                        value(values, "shop.town"),
                        value(values, "shop.region"),
                        value(values, "shop.address-country")),
                value(values, "shop.phone"),
                value(values, "shop.email"),
                value(values, "shop.vat-number"),
                value(values, "shop.registration"),
                value(values, "shop.country"),
                Language.ofCode(value(values, "shop.language")).orElse(Language.ENGLISH),
                ZoneId.of(value(values, "shop.zone")),
                value(values, "shop.receipt-header"),
                value(values, "shop.receipt-footer"));
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }
}
