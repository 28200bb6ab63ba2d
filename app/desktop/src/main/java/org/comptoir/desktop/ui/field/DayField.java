package org.comptoir.desktop.ui.field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.comptoir.pos.text.Formats;
import org.jspecify.annotations.Nullable;

/// A day, typed as `9/3/2026` or chosen, and formatted in the shop's language, whatever the machine's is.
public final class DayField extends DatePicker {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d[/][.][-]M[/][.][-]uuuu");

    public DayField(Formats formats) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : formats.date(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                return typed == null || typed.isBlank() ? null : read(typed.strip());
            }
        });
    }

    /// An invalid day leaves the field unchanged.
    private @Nullable LocalDate read(String typed) {
        try {
            return LocalDate.parse(typed, TYPED);
        } catch (DateTimeParseException e) {
            return getValue();
        }
    }
}
