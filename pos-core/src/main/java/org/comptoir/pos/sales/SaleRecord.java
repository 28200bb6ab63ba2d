package org.comptoir.pos.sales;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.basket.SaleCustomer;

/// A finished sale, and what happened to it since.
///
/// @param isConfirmed whether it stands in the journal as it does in the tables
/// @param returns what came back of it, in the order in which it did
/// @param duplicates how many were made of its receipt
public record SaleRecord(Sale sale, boolean isConfirmed, List<SaleReturn> returns, int duplicates) {

    public SaleRecord {
        returns = List.copyOf(returns);
    }

    /// Who bought it.
    public Optional<SaleCustomer> customer() {
        return Optional.ofNullable(sale.customer());
    }

    /// How much of a line came back.
    public Quantity returned(int line) {
        return returns.stream()
                .filter(back -> back.line() == line)
                .map(SaleReturn::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
