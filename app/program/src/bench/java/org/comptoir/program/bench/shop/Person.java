package org.comptoir.program.bench.shop;

import java.util.List;
import java.util.Locale;

/// An invented person; each number up to 200,000 yields a different one.
public record Person(
        String given, String family, String street, String postalCode, String town, String phone, String email) {

    private static final List<String> GIVEN = List.of(
            "Anne", "Bruno", "Chiara", "Denis", "Élodie", "Fabio", "Gaëlle", "Hugo", "Inès", "Jules", "Karim", "Léa",
            "Marco", "Nadia", "Olivier", "Paola", "Quentin", "Rosa", "Simon", "Thérèse", "Ugo", "Valérie", "Wanda",
            "Xavier", "Yann", "Zoé", "Aldo", "Brice", "Céline", "Dario", "Émile", "Flora", "Gino", "Hélène", "Ivo",
            "Jeanne", "Lina", "Maël", "Nora", "Oscar", "Pia", "Remo", "Sonia", "Tino", "Victor", "Agnès", "Boris",
            "Clara", "Diane", "Enzo");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ber", "cha", "du", "fe", "gar", "la", "mon", "no", "per", "ri", "sau", "tel", "va", "vi", "rou");
    private static final List<String> TOWNS =
            List.of("Pertuis", "Sète", "Cuneo", "Apt", "Manosque", "Forcalquier", "Nîmes", "Sanremo", "Gap", "Uzès");
    private static final int FAMILIES = 4_096;

    public static Person number(int number) {
        var given = GIVEN.get(number % GIVEN.size());
        var scattered = number / GIVEN.size() * 1_597 % FAMILIES;
        var letters =
                SYLLABLES.get(scattered / 256) + SYLLABLES.get(scattered / 16 % 16) + SYLLABLES.get(scattered % 16);
        var family = letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
        return new Person(
                given,
                family,
                1 + number % 180 + " rue du Moulin",
                "%05d".formatted(84_000 + number % 900),
                TOWNS.get(number / 7 % TOWNS.size()),
                "06 39 98 %02d %02d".formatted(number / 100 % 100, number % 100),
                "p%d@example.org".formatted(number));
    }

    /// As shown in lists.
    public String listName() {
        return family + ", " + given;
    }
}
