package org.comptoir.customers.transfer.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.comptoir.customers.field.OwnFieldKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.spreadsheet.Cell;

/// The cells of the shop's own fields, which spreadsheets can reckon with.
final class FieldCells {

    /// More decimals are written as they are.
    private static final int MAX_SCALE = 3;

    /// More digits do not fit.
    private static final BigDecimal MAX = BigDecimal.TEN.pow(9);

    private FieldCells() {}

    /// @param text the value as files have it; what is none, because an import kept it before there was the field, is
    ///     written as it is
    static Cell of(OwnFieldKind kind, String text) {
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (kind) {
            case TEXT, CHOICE, CHOICES, YES_NO -> new Cell.Text(text);
            case CUSTOMER -> new Cell.Digits(text);
            case NUMBER -> number(text);
            case AMOUNT -> text.matches("-?\\d{1,10}\\.\\d{2}") ? new Cell.Amount(Money.of(text)) : new Cell.Text(text);
            case DATE -> day(text);
        };
    }

    private static Cell number(String text) {
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            return new Cell.Text(text);
        }
        var number = new BigDecimal(text);
        return number.scale() <= MAX_SCALE && number.abs().compareTo(MAX) < 0
                ? new Cell.Number(Quantity.of(text))
                : new Cell.Digits(text);
    }

    private static Cell day(String text) {
        try {
            return new Cell.Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return new Cell.Text(text);
        }
    }
}
