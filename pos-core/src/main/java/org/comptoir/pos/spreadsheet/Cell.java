package org.comptoir.pos.spreadsheet;

import java.time.LocalDate;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;

/// One cell to be written, typed so that a spreadsheet shows what was meant.
public sealed interface Cell {

    Cell EMPTY = new Text("");

    record Text(String text) implements Cell {}

    /// What looks like a number and is none, such as a postal code, a telephone or a card: its zeros must stay.
    record Digits(String text) implements Cell {}

    record Amount(Money money) implements Cell {}

    record Number(Quantity quantity) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    record Count(long count) implements Cell {}
}
