package org.comptoir.desktop.sales;

import java.time.LocalDate;
import org.comptoir.pos.sales.listing.DayOfSales;
import org.comptoir.pos.sales.listing.ListedSale;
import org.jspecify.annotations.Nullable;

/// A row of the list of sales.
sealed interface SaleItem {

    /// The head of a business day.
    ///
    /// @param sums null until they are known, and for those who may see no figures
    record OfDay(LocalDate day, @Nullable DayOfSales sums) implements SaleItem {}

    record OneSale(ListedSale sale) implements SaleItem {}
}
