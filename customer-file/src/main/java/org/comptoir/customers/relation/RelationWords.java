package org.comptoir.customers.relation;

import java.util.Locale;
import org.comptoir.customers.household.HouseholdProblem;
import org.comptoir.customers.letter.Salutation;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// What somebody is to a customer, in words: `daughter`, `gérante`, `works for L’Échoppe Durand`.
public final class RelationWords {

    private final Texts texts;

    public RelationWords(Language language) {
        texts = Texts.of("relation", language);
    }

    /// What the other is to the customer. Where the title does not say whether they are a woman or a man, a word that
    /// fits both.
    public String of(RelatedCustomer related) {
        return related.words().isEmpty() || !saysByWords(related.kind())
                ? of(related.kind(), related.other().details().name())
                : related.words();
    }

    private static boolean saysByWords(RelationKind kind) {
        return switch (kind) {
            case CONTACT_PERSON, OTHER -> true;
            case EMPLOYER, PARTNER, PARENT, CHILD, RECOMMENDER, RECOMMENDED -> false;
        };
    }

    private String of(RelationKind kind, PersonName other) {
        return texts.get("relation.is." + kind.name(), Salutation.genderKey(other));
    }

    /// The kind as it is chosen from a list.
    public String kind(RelationKind kind) {
        return texts.get("relation.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    public String problem(HouseholdProblem problem) {
        return texts.get("relation.household.problem." + problem.name().toLowerCase(Locale.ROOT));
    }

    public String problem(RelationProblem problem) {
        return texts.get("relation.problem." + problem.name().toLowerCase(Locale.ROOT));
    }
}
