package org.comptoir.pos.sales;

import java.time.Instant;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;

/// Goods of a sale that were brought back later.
///
/// @param line of the original sale
/// @param by the sale in which they came back
/// @param refunded for them, above zero
public record SaleReturn(int line, SaleNumber by, Instant at, Quantity quantity, Money refunded) {}
