package org.comptoir.pos.spreadsheet;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;

/// A cell to be written, typed so that a spreadsheet displays it correctly.
public sealed interface Cell {

    Cell EMPTY = new Text("");

    record Text(String text) implements Cell {}

    /// Digits that are not a number, such as a postal code, a telephone or card number: leading zeros must be kept.
    record Digits(String text) implements Cell {}

    record Amount(Money money) implements Cell {}

    record Number(Quantity quantity) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    record Count(long count) implements Cell {}
}
