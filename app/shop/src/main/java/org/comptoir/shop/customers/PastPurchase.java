package org.comptoir.shop.customers;

import java.time.Instant;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// Something that a customer bought.
///
/// @param description as the receipt said it
/// @param total what was paid for it
/// @param article as it is today; null if it can no longer be sold
public record PastPurchase(
        SaleNumber sale,
        Instant soldAt,
        String description,
        Quantity quantity,
        Money total,
        @Nullable Article article) {}
