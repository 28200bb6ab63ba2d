package org.comptoir.customers.letter;

import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// The salutation of a letter and the name on the envelope, by the conventions of each language. French salutations
/// leave out the family name and are never abbreviated; `Mademoiselle` is not used (circular of 21 February 2012);
/// there is a neutral form for people whose gender is unknown.
public final class Salutation {

    private Salutation() {}

    /// `Madame,` `Egregio Sig. Rossi,` `Dear Mr Hale,`
    public static String of(MergeData facts, Language language) {
        var household = facts.household();
        return household == null ? of(facts.kind(), facts.name(), language) : household.salutation(language);
    }

    static String of(CustomerKind kind, PersonName name, Language language) {
        var texts = Texts.of("letter", language);
        var calledName = name.family().isEmpty() ? name.given() : name.family();
        if (calledName.isEmpty()) {
            return texts.get(kind == CustomerKind.COMPANY ? "letter.salutation.company" : "letter.salutation.customer");
        }
        var civility = Title.of(name.title());
        return civility == Title.UNKNOWN
                ? texts.get("letter.salutation.unknown", name.display())
                : texts.get("letter.salutation." + civility.key(), calledName);
    }

    /// Whether a title says `woman` or `man`; `other` where it says neither. For the choices of texts.
    public static String genderKey(PersonName name) {
        return switch (Title.of(name.title())) {
            case WOMAN, DOCTOR_WOMAN, PROFESSOR_WOMAN -> "woman";
            case MAN -> "man";
            case COUPLE, DOCTOR, PROFESSOR, ENGINEER, LAWYER, UNKNOWN -> "other";
        };
    }

    /// `Mme Élodie DURAND`, `Sig.ra Maria Rossi`; an unrecognised title stays as typed.
    public static String onEnvelope(PersonName name, Language language) {
        if (name.display().isEmpty()) {
            return "";
        }
        var family = language == Language.FRENCH ? Capitals.of(name.family()) : name.family();
        var displayName = new PersonName("", name.given(), name.middle(), family, name.suffix()).display();
        var civility = Title.of(name.title());
        return civility == Title.UNKNOWN
                ? (name.title() + " " + displayName).strip()
                : Texts.of("letter", language).get("letter.envelope." + civility.key(), displayName);
    }
}
