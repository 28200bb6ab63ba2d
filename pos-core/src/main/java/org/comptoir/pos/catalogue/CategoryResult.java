package org.comptoir.pos.catalogue;

/// What came of saving a category. All but [Saved] left everything as it was.
public sealed interface CategoryResult {

    record Saved(Category category) implements CategoryResult {}

    /// The name is empty or longer than 80 characters.
    record NameUnfit() implements CategoryResult {}

    record NameTaken() implements CategoryResult {}

    /// Somebody else saved it since it was read.
    record ChangedMeanwhile() implements CategoryResult {}
}
