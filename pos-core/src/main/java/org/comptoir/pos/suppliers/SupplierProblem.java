package org.comptoir.pos.suppliers;

import java.util.Locale;

/// Why a supplier's data is invalid.
public enum SupplierProblem {
    NAME_MISSING,
    NO_EMAIL_ADDRESS,
    TOO_LONG;

    /// The key of its message in `texts/suppliers`.
    public String textKey() {
        return "suppliers.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
