package org.comptoir.pos.catalogue.article;

import org.comptoir.pos.text.Texts;

/// What came of saving an article. All but [Saved] left everything as it was.
public sealed interface SaveResult {

    record Saved(Article article) implements SaveResult {}

    /// @param by the name of the article that has it
    record CodeTaken(String code, String by) implements SaveResult {}

    /// @param by the name of the article that has it
    record BarcodeTaken(String barcode, String by) implements SaveResult {}

    /// Somebody else saved it since it was read.
    record ChangedMeanwhile() implements SaveResult {}

    record Faulty(ArticleProblem problem) implements SaveResult {}

    /// What happened, in words.
    static String sentence(SaveResult result, Texts texts) {
        return switch (result) {
            case Saved saved -> texts.get("catalogue.saved", saved.article().displayName());
            case CodeTaken taken -> texts.get("catalogue.code-taken", taken.code(), taken.by());
            case BarcodeTaken taken -> texts.get("catalogue.barcode-taken", taken.barcode(), taken.by());
            case ChangedMeanwhile changed -> texts.get("catalogue.changed-meanwhile");
            case Faulty faulty -> texts.get(faulty.problem().textKey());
        };
    }
}
