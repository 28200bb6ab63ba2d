package org.comptoir.reports.letter;

import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// A row of the letters' template: one block of a letter, with what every page of that letter needs.
///
/// @param block none in the row that begins the letter
record LetterRow(LetterFrame letter, @Nullable LetterBlock block) implements TemplateRow {

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "letter" -> letter.number();
            case "address" -> letter.address();
            case "date" -> letter.date();
            case "sideTitles" -> letter.sideTitles();
            case "sideLines" -> letter.sideLines();
            case "foot" -> letter.foot();
            case "isFirst" -> block == null;
            case "isContinued" -> block != null;
            default -> block == null ? LetterBlock.nothing(field) : block.value(field);
        };
    }
}
