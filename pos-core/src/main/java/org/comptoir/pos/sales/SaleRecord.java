package org.comptoir.pos.sales;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.jspecify.annotations.Nullable;

/// A finished sale, and what happened to it since.
///
/// @param attachment to whom it was attached later, if it was finished without a customer; otherwise null
/// @param isConfirmed whether it stands in the journal as it does in the tables
/// @param returns what came back of it, in the order in which it did
/// @param duplicates how many were made of its receipt
public record SaleRecord(
        Sale sale, @Nullable SaleAttachment attachment, boolean isConfirmed, List<SaleReturn> returns, int duplicates) {

    public SaleRecord {
        returns = List.copyOf(returns);
    }

    /// Who bought it, known then or later.
    public Optional<SaleCustomer> customer() {
        return attachment == null ? Optional.ofNullable(sale.customer()) : Optional.of(attachment.customer());
    }

    /// How much of a line came back.
    public Quantity returned(int line) {
        return returns.stream()
                .filter(back -> back.line() == line)
                .map(SaleReturn::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
