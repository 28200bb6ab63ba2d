package org.comptoir.customers.transfer.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.customer.details.Folding;

/// Finds a country's ISO 3166-1 alpha-2 code by its name in several European languages, or by its codes.
public final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(key(name)));
    }

    /// The country's name in the language, for people who read the table; the text itself if it is no country code.
    public static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            for (var language : List.of("en", "fr", "it", "de", "es", "pt", "nl")) {
                codes.put(key(country.getDisplayCountry(Locale.of(language))), code);
            }
            codes.put(key(country.getISO3Country()), code);
        }
        Map.of(
                        "u.s.a.", "US",
                        "u.s.", "US",
                        "united states of america", "US",
                        "etats-unis d'amerique", "US",
                        "stati uniti d'america", "US",
                        "uk", "GB",
                        "u.k.", "GB",
                        "great britain", "GB",
                        "england", "GB",
                        "holland", "NL")
                .forEach((name, code) -> codes.put(key(name), code));
        for (var code : Locale.getISOCountries()) {
            codes.put(key(code), code);
        }
        return Map.copyOf(codes);
    }

    private static String key(String name) {
        return Folding.of(name.strip()).replaceAll("[^\\p{L}]", "");
    }
}
