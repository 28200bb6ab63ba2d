package org.comptoir.customers.relation;

import org.comptoir.pos.contact.CustomerId;

/// A relation to be made.
///
/// @param kind what the other is to the customer
/// @param words of whoever knows better: the role at a company; what the other is, where the kind does not say it. May
///     be empty
/// @param wordsBack what the customer is to the other, where the kind does not say it; empty for the same words
public record NewRelation(RelationKind kind, CustomerId other, String words, String wordsBack) {

    public NewRelation {
        words = words.strip();
        wordsBack = wordsBack.strip();
    }

    public static NewRelation of(RelationKind kind, CustomerId other) {
        return new NewRelation(kind, other, "", "");
    }

    public static NewRelation of(RelationKind kind, CustomerId other, String words) {
        return new NewRelation(kind, other, words, "");
    }
}
