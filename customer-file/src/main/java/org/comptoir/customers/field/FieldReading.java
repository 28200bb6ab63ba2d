package org.comptoir.customers.field;

import java.util.Locale;
import org.comptoir.customers.customer.details.FieldValue;
import org.comptoir.pos.text.Texts;

/// What a text means in a field.
public sealed interface FieldReading {

    record Known(FieldValue value) implements FieldReading {}

    /// There was no text: the field has no value.
    record Nothing() implements FieldReading {}

    /// It is no value of the field.
    record Unfit(OwnField field, String typed) implements FieldReading {

        /// What was typed, and what would be understood.
        ///
        /// @param texts of `fields`
        public String message(Texts texts) {
            var shown = typed.length() <= FieldSpec.MAX_NAME_LENGTH
                    ? typed
                    : typed.substring(0, FieldSpec.MAX_NAME_LENGTH) + "\u2026";
            var key = "fields.unfit." + field.kind().name().toLowerCase(Locale.ROOT);
            return texts.get(
                    key,
                    field.name(),
                    shown,
                    field.kind().hasChoices() ? offered() : Integer.toString(FieldValue.MAX_LENGTH));
        }

        private String offered() {
            return String.join(
                    ", ",
                    field.choices().stream()
                            .filter(choice -> !choice.withdrawn())
                            .map(FieldChoice::label)
                            .toList());
        }
    }
}
