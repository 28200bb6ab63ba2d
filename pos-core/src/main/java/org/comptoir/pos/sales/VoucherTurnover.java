package org.comptoir.pos.sales;

import org.comptoir.pos.money.Money;

/// What the vouchers of a series brought back.
///
/// @param vouchers how many of them were paid with
/// @param redeemed what was paid with them
/// @param turnover of the sales in which they were, as in [PurchaseHistory]
public record VoucherTurnover(int vouchers, Money redeemed, Money turnover) {}
