package org.comptoir.pos.suppliers;

import org.comptoir.pos.text.Texts;

/// What came of saving a supplier. All but [Saved] left everything as it was.
public sealed interface SupplierResult {

    record Saved(Supplier supplier) implements SupplierResult {}

    /// There is one of that name, but for case and accents.
    record NameTaken(String name) implements SupplierResult {}

    /// Somebody else saved it since it was read.
    record ChangedMeanwhile() implements SupplierResult {}

    record Faulty(SupplierProblem problem) implements SupplierResult {}

    /// What happened, in words.
    static String sentence(SupplierResult result, Texts texts) {
        return switch (result) {
            case Saved saved -> texts.get("suppliers.saved", saved.supplier().name());
            case NameTaken taken -> texts.get("suppliers.name-taken", taken.name());
            case ChangedMeanwhile changed -> texts.get("suppliers.changed-meanwhile");
            case Faulty faulty -> texts.get(faulty.problem().textKey());
        };
    }
}
