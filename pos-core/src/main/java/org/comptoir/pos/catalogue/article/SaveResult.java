package org.comptoir.pos.catalogue.article;

import org.comptoir.pos.text.Texts;

/// The outcome of saving an article. All but [Saved] changed nothing.
public sealed interface SaveResult {

    record Saved(Article article) implements SaveResult {}

    /// @param by name of the article that has the code
    record CodeTaken(String code, String by) implements SaveResult {}

    /// @param by name of the article that has the barcode
    record BarcodeTaken(String barcode, String by) implements SaveResult {}

    /// Somebody else saved it after it was read.
    record ChangedMeanwhile() implements SaveResult {}

    record Faulty(ArticleProblem problem) implements SaveResult {}

    /// The message for the user.
    static String sentence(SaveResult result, Texts texts) {
        return switch (result) {
            case Saved saved -> texts.get("catalogue.saved", saved.article().displayName());
            case CodeTaken taken -> texts.get("catalogue.code-taken", taken.code(), taken.by());
            case BarcodeTaken taken -> texts.get("catalogue.barcode-taken", taken.barcode(), taken.by());
            case ChangedMeanwhile changed -> texts.get("catalogue.changed-meanwhile");
            case Faulty invalid -> texts.get(invalid.problem().textKey());
        };
    }
}
