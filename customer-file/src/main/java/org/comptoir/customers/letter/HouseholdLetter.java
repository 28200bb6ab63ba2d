package org.comptoir.customers.letter;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// How a letter to a household is addressed.
///
/// @param family name of the first grown-up
/// @param isCouple whether its grown-ups are a woman and a man of that name
/// @param addressee in the shop's own words; empty for ours
/// @param salutation in the shop's own words, such as `Chère famille Durand,`; empty for ours
public record HouseholdLetter(String family, boolean isCouple, String addressee, String salutation) {

    /// `Madame et Monsieur Durand`, `Famille Durand-Lefèvre`; empty if nobody of them has a family name.
    public String addressee(Language language) {
        if (!addressee.isEmpty()) {
            return addressee;
        }
        return family.isEmpty() ? "" : text(language, "letter.household.", family);
    }

    /// The first line of the letter.
    public String salutation(Language language) {
        return salutation.isEmpty() ? text(language, "letter.household.salutation.", family) : salutation;
    }

    private String text(Language language, String key, String name) {
        return Texts.of("letter", language).get(key + (isCouple ? "couple" : "family"), name);
    }
}
