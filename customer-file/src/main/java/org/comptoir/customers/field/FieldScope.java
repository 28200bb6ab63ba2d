package org.comptoir.customers.field;

import java.util.Locale;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.pos.text.Texts;

/// Which customers a field is for.
public enum FieldScope {
    EVERYBODY,
    PERSONS,
    COMPANIES;

    public boolean isFor(CustomerKind kind) {
        return switch (this) {
            case EVERYBODY -> true;
            case PERSONS -> kind == CustomerKind.PERSON;
            case COMPANIES -> kind == CustomerKind.COMPANY;
        };
    }

    /// @param texts of `fields`
    public String label(Texts texts) {
        return texts.get("fields.scope." + name().toLowerCase(Locale.ROOT));
    }
}
