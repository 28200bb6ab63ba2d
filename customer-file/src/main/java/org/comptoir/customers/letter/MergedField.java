package org.comptoir.customers.letter;

import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.customers.field.FieldWords;
import org.comptoir.customers.field.OwnField;
import org.comptoir.pos.text.Formats;

/// A value of one of the shop's own fields, for a letter.
///
/// @param customer the name of the customer who is the value; empty if it is another kind of value
public record MergedField(OwnField field, FieldValue value, String customer) {

    /// In the language of the letter, days in words.
    String text(Formats formats) {
        return value instanceof FieldValue.Day(var date)
                ? LetterDate.of(date, formats)
                : FieldWords.shown(field, value, formats, ignored -> customer);
    }
}
