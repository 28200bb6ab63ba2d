package org.comptoir.customers.field;

import java.util.Locale;
import org.comptoir.pos.text.Texts;

/// Why a field cannot be as somebody wants it.
public enum FieldProblem {
    /// None, too long, or with characters that letters and files cannot hold.
    NAME_UNFIT,
    /// Another field, archived ones included, has the name.
    NAME_TAKEN,
    /// The program has a field or a size of that name itself.
    NAME_RESERVED,
    /// None, too many, or one that is empty, too long or has a semicolon.
    CHOICES_UNFIT,
    CHOICE_TWICE,
    /// A customer has the choice: it can be withdrawn, not deleted.
    CHOICE_USED,
    /// A customer has a value: the kind of the field stays.
    KIND_USED,
    /// A customer has a value: it can be archived, not deleted.
    FIELD_USED,
    /// A saved group asks of it: without the field the group would mean somebody else.
    FIELD_IN_GROUP,
    TOO_MANY;

    /// @param texts of `fields`
    public String message(Texts texts) {
        var key = "fields.problem." + name().toLowerCase(Locale.ROOT);
        return switch (this) {
            case NAME_UNFIT -> texts.get(key, FieldSpec.MAX_NAME_LENGTH);
            case CHOICES_UNFIT -> texts.get(key, FieldSpec.MAX_CHOICES, FieldChoice.MAX_LENGTH);
            case TOO_MANY -> texts.get(key, OwnFields.MAX_FIELDS);
            case NAME_TAKEN, NAME_RESERVED, CHOICE_TWICE, CHOICE_USED, KIND_USED, FIELD_USED, FIELD_IN_GROUP ->
                texts.get(key);
        };
    }
}
