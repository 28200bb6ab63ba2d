package org.comptoir.customers.relation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the other customer is to the one whose record is read.
public enum RelationKind {
    /// The company a person works for.
    EMPLOYER,
    /// Somebody who works for the company.
    CONTACT_PERSON,
    PARTNER,
    PARENT,
    CHILD,
    /// Who sent the customer to the shop.
    RECOMMENDER,
    RECOMMENDED,
    /// Told by its words alone.
    OTHER;

    /// What the customer is to the other.
    public RelationKind opposite() {
        return switch (this) {
            case EMPLOYER -> CONTACT_PERSON;
            case CONTACT_PERSON -> EMPLOYER;
            case PARTNER -> PARTNER;
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case RECOMMENDER -> RECOMMENDED;
            case RECOMMENDED -> RECOMMENDER;
            case OTHER -> OTHER;
        };
    }

    /// Of a pair of opposites one is stored, so that the same relation is never there twice.
    boolean isStored() {
        return switch (this) {
            case EMPLOYER, PARTNER, PARENT, RECOMMENDER, OTHER -> true;
            case CONTACT_PERSON, CHILD, RECOMMENDED -> false;
        };
    }

    /// As the command line writes it, such as `contact-person`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RelationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
