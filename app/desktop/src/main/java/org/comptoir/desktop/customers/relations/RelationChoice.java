package org.comptoir.desktop.customers.relations;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/// What somebody is to be to the customer.
///
/// @param kind null for one of the same household
record RelationChoice(@Nullable RelationKind kind) {

    static final RelationChoice HOUSEHOLD = new RelationChoice(null);

    /// Those that are possible, the likeliest first.
    static List<RelationChoice> of(CustomerKind kind) {
        return switch (kind) {
            case COMPANY ->
                kinds(
                                RelationKind.CONTACT_PERSON,
                                RelationKind.RECOMMENDER,
                                RelationKind.RECOMMENDED,
                                RelationKind.OTHER)
                        .toList();
            case PERSON ->
                Stream.concat(
                                Stream.of(HOUSEHOLD),
                                kinds(
                                        RelationKind.PARTNER,
                                        RelationKind.CHILD,
                                        RelationKind.PARENT,
                                        RelationKind.EMPLOYER,
                                        RelationKind.RECOMMENDER,
                                        RelationKind.RECOMMENDED,
                                        RelationKind.OTHER))
                        .toList();
        };
    }

    private static Stream<RelationChoice> kinds(RelationKind... kinds) {
        return Stream.of(kinds).map(RelationChoice::new);
    }

    boolean isOfCompany() {
        return kind == RelationKind.EMPLOYER;
    }

    /// Whether words tell more than the kind: a role, or all there is to say.
    boolean takesWords() {
        return kind == RelationKind.CONTACT_PERSON || kind == RelationKind.EMPLOYER || kind == RelationKind.OTHER;
    }

    boolean takesWordsBack() {
        return kind == RelationKind.OTHER;
    }
}
