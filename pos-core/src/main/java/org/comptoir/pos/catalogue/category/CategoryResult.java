package org.comptoir.pos.catalogue.category;

import org.comptoir.pos.text.Texts;

/// What came of adding a category. All but [Saved] left everything as it was.
public sealed interface CategoryResult {

    record Saved(Category category) implements CategoryResult {}

    /// The name is empty or longer than 80 characters.
    record NameUnfit() implements CategoryResult {}

    record NameTaken() implements CategoryResult {}

    /// What happened, in words.
    ///
    /// @param name that was to be saved
    static String sentence(CategoryResult result, String name, Texts texts) {
        return switch (result) {
            case Saved saved -> texts.get("catalogue.saved", saved.category().name());
            case NameUnfit unfit -> texts.get("catalogue.category.name-unfit");
            case NameTaken taken -> texts.get("catalogue.category.name-taken", name);
        };
    }
}
