package org.comptoir.pos.orders;

import java.time.LocalDate;
import org.comptoir.pos.pricing.PriceBook;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.till.OrderNumber;

/// A ticket to be kept as a quote or put aside.
///
/// @param book the prices in force
/// @param lastDay until which it is to hold
/// @param note at most [#MAX_NOTE_LENGTH] characters, may be empty
/// @param shelf where the goods are, at most [#MAX_SHELF_LENGTH] characters; empty for a quote
public record OrderDraft(
        OrderNumber.Kind kind, Basket basket, PriceBook book, LocalDate lastDay, String note, String shelf) {

    public static final int MAX_NOTE_LENGTH = 200;
    public static final int MAX_SHELF_LENGTH = 20;

    public OrderDraft {
        if (note.length() > MAX_NOTE_LENGTH || shelf.length() > MAX_SHELF_LENGTH) {
            throw new IllegalArgumentException("a note or a shelf that is too long");
        }
    }
}
