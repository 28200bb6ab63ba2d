package org.comptoir.customers.letter;

import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// How a letter opens and how the name stands on the envelope, by the habits of each language. French opens without
/// the family name and never abbreviates; `Mademoiselle` is not used (circular of 21 February 2012); where nothing is
/// known of a person's gender there is a form that fits all.
public final class Salutation {

    private Salutation() {}

    /// `Madame,` `Egregio Sig. Rossi,` `Dear Mr Hale,`
    public static String of(MergeData facts, Language language) {
        return of(facts.kind(), facts.name(), language);
    }

    static String of(CustomerKind kind, PersonName name, Language language) {
        var texts = Texts.of("letter", language);
        var called = name.family().isEmpty() ? name.given() : name.family();
        if (called.isEmpty()) {
            return texts.get(kind == CustomerKind.COMPANY ? "letter.salutation.company" : "letter.salutation.customer");
        }
        var civility = Title.of(name.title());
        return civility == Title.UNKNOWN
                ? texts.get("letter.salutation.unknown", name.display())
                : texts.get("letter.salutation." + civility.key(), called);
    }

    /// `Mme Élodie DURAND`, `Sig.ra Maria Rossi`; a title that is not understood stays as it was typed.
    public static String onEnvelope(PersonName name, Language language) {
        if (name.display().isEmpty()) {
            return "";
        }
        var family = language == Language.FRENCH ? name.family().toUpperCase(language.locale()) : name.family();
        var shown = new PersonName("", name.given(), name.middle(), family, name.suffix()).display();
        var civility = Title.of(name.title());
        return civility == Title.UNKNOWN
                ? (name.title() + " " + shown).strip()
                : Texts.of("letter", language).get("letter.envelope." + civility.key(), shown);
    }
}
