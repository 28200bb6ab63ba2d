package org.comptoir.pos.catalogue.category;

import org.comptoir.pos.text.Texts;

/// The outcome of saving a category. All but [Saved] changed nothing.
public sealed interface CategoryResult {

    record Saved(Category category) implements CategoryResult {}

    /// The name is empty or longer than 80 characters.
    record NameUnfit() implements CategoryResult {}

    record NameTaken() implements CategoryResult {}

    /// Somebody else saved it after it was read.
    record ChangedMeanwhile() implements CategoryResult {}

    /// The message for the user.
    ///
    /// @param name that was to be saved
    static String sentence(CategoryResult result, String name, Texts texts) {
        return switch (result) {
            case Saved saved -> texts.get("catalogue.saved", saved.category().name());
            case NameUnfit unfit -> texts.get("catalogue.category.name-unfit");
            case NameTaken taken -> texts.get("catalogue.category.name-taken", name);
            case ChangedMeanwhile changed -> texts.get("catalogue.changed-meanwhile");
        };
    }
}
