package org.comptoir.desktop.till.returns;

import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.till.SaleNumber;

/// A user request on the return page.
public sealed interface ReturnRequest {

    /// Takes what is typed in the field as a receipt or an article.
    record Enter() implements ReturnRequest {}

    /// Shows the lines of a receipt.
    record Open(SaleNumber sale) implements ReturnRequest {}

    /// Looks for another receipt.
    record FindAnother() implements ReturnRequest {}

    /// Goes on without a receipt.
    record WithoutReceipt() implements ReturnRequest {}

    record Back() implements ReturnRequest {}

    /// Returns all that can still be returned.
    record TakeAll() implements ReturnRequest {}

    record Reprint() implements ReturnRequest {}

    /// @param line position in the sale, or on the ticket without a receipt, here and below
    record More(int line) implements ReturnRequest {}

    record Less(int line) implements ReturnRequest {}

    /// @param typed as entered; checked when it is taken
    record TypeQuantity(int line, String typed) implements ReturnRequest {}

    record ChooseReason(int line, ReturnChoice reason) implements ReturnRequest {}

    record ChooseGoods(int line, ReturnedGoods goods) implements ReturnRequest {}

    record TypeWords(int line, String words) implements ReturnRequest {}
}
