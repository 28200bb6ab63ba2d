package org.comptoir.pos.suppliers;

import org.comptoir.pos.text.Texts;

/// The outcome of saving a supplier. All but [Saved] changed nothing.
public sealed interface SupplierResult {

    record Saved(Supplier supplier) implements SupplierResult {}

    /// A supplier has the same name, ignoring case and accents.
    record NameTaken(String name) implements SupplierResult {}

    /// Somebody else saved it after it was read.
    record ChangedMeanwhile() implements SupplierResult {}

    record Faulty(SupplierProblem problem) implements SupplierResult {}

    /// The message for the user.
    static String sentence(SupplierResult result, Texts texts) {
        return switch (result) {
            case Saved saved -> texts.get("suppliers.saved", saved.supplier().name());
            case NameTaken taken -> texts.get("suppliers.name-taken", taken.name());
            case ChangedMeanwhile changed -> texts.get("suppliers.changed-meanwhile");
            case Faulty invalid -> texts.get(invalid.problem().textKey());
        };
    }
}
