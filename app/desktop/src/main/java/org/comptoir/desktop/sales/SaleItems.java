package org.comptoir.desktop.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.pos.sales.listing.DayOfSales;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.till.SaleNumber;
import org.jspecify.annotations.Nullable;

/// The sales that were read so far, under the heads of their days.
final class SaleItems {

    private final ObservableList<SaleItem> items = FXCollections.observableArrayList();
    private Map<LocalDate, DayOfSales> days = Map.of();
    private List<ListedSale> sales = List.of();

    ObservableList<SaleItem> items() {
        return FXCollections.unmodifiableObservableList(items);
    }

    List<ListedSale> sales() {
        return sales;
    }

    /// Begins anew, without sums.
    void show(List<ListedSale> found) {
        days = Map.of();
        sales = List.copyOf(found);
        items.setAll(rows(found, null));
    }

    /// The next page.
    void add(List<ListedSale> page) {
        var last = sales.isEmpty() ? null : sales.getLast().day();
        var all = new ArrayList<>(sales);
        all.addAll(page);
        sales = List.copyOf(all);
        items.addAll(rows(page, last));
    }

    /// What the days come to, those not read yet too.
    void addUp(List<DayOfSales> added) {
        days = added.stream().collect(Collectors.toMap(DayOfSales::day, day -> day));
        items.replaceAll(item -> switch (item) {
            case SaleItem.OfDay head -> new SaleItem.OfDay(head.day(), days.get(head.day()));
            case SaleItem.OneSale sale -> sale;
        });
    }

    /// @param before the day of the row above; null for none
    private List<SaleItem> rows(List<ListedSale> found, @Nullable LocalDate before) {
        var rows = new ArrayList<SaleItem>();
        var day = before;
        for (var sale : found) {
            if (!sale.day().equals(day)) {
                day = sale.day();
                rows.add(new SaleItem.OfDay(day, days.get(day)));
            }
            rows.add(new SaleItem.OneSale(sale));
        }
        return rows;
    }

    /// The place of a sale among the sales; -1 if it is none of them.
    int position(@Nullable SaleNumber number) {
        for (var i = 0; i < sales.size(); i++) {
            if (sales.get(i).number().equals(number)) {
                return i;
            }
        }
        return -1;
    }

    /// Its row; -1 if it has none.
    int row(@Nullable SaleNumber number) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof SaleItem.OneSale(var sale)
                    && sale.number().equals(number)) {
                return i;
            }
        }
        return -1;
    }
}
