package org.comptoir.customers.field;

import java.util.Locale;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.pos.text.Texts;

/// What the values of a field are. The names are kept in databases and said on the command line.
public enum OwnFieldKind {
    TEXT(FieldValue.Words.class),
    NUMBER(FieldValue.Quantity.class),
    AMOUNT(FieldValue.Amount.class),
    DATE(FieldValue.Day.class),
    /// One of the choices of the field.
    CHOICE(FieldValue.Choice.class),
    /// Any of the choices of the field.
    CHOICES(FieldValue.Choices.class),
    YES_NO(FieldValue.Answer.class),
    CUSTOMER(FieldValue.Other.class);

    private final Class<? extends FieldValue> values;

    OwnFieldKind(Class<? extends FieldValue> values) {
        this.values = values;
    }

    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }

    /// Whether a field of this kind can hold the value.
    public boolean holds(FieldValue value) {
        return values.isInstance(value);
    }

    /// @param texts of `fields`
    public String label(Texts texts) {
        return texts.get("fields.kind." + name().toLowerCase(Locale.ROOT));
    }
}
