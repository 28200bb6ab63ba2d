package org.comptoir.desktop.articles;

import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.Quantity;

/// Which articles the list shows by what is in stock of them.
enum StockFilter {
    ANY,
    IN_STOCK,
    /// At the reorder point or below it.
    LOW,
    /// Nothing left, or less.
    NONE,
    /// More was sold than came in: something was not booked.
    NEGATIVE;

    boolean holds(Article article, Quantity level) {
        var reorder = article.reorderPoint();
        return switch (this) {
            case ANY -> true;
            case LOW -> reorder != null && level.compareTo(reorder) <= 0;
            case IN_STOCK -> level.compareTo(Quantity.ZERO) > 0;
            case NEGATIVE -> level.compareTo(Quantity.ZERO) < 0;
            case NONE -> level.compareTo(Quantity.ZERO) <= 0;
        };
    }
}
