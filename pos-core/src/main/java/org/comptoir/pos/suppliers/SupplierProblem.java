package org.comptoir.pos.suppliers;

import java.util.Locale;

/// What is wrong with a supplier as it was written down.
public enum SupplierProblem {
    NAME_MISSING,
    NO_EMAIL_ADDRESS,
    TOO_LONG;

    /// The sentence for it, in `texts/suppliers`.
    public String textKey() {
        return "suppliers.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
