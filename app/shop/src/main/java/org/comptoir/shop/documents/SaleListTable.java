package org.comptoir.shop.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.pos.sales.basket.SaleCustomer;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;

/// The list of sales as a table: what spreadsheet and paper show is the same.
///
/// @param withCustomers whether customers are named
record SaleListTable(Formats formats, boolean withCustomers) {

    List<String> headings() {
        return List.of(
                text("number"),
                text("day"),
                text("time"),
                text("till"),
                text("seller"),
                text("customer"),
                text("articles"),
                text("discount"),
                text("total"),
                text("paid"),
                text("returns"),
                text("invoice"));
    }

    String sheet() {
        return text("title");
    }

    private String text(String key) {
        return Texts.of("salelist", formats.language()).get("salelist." + key);
    }

    /// A row as spreadsheets take it.
    List<Cell> cells(ListedSale listed) {
        var sale = listed.sale();
        return List.of(
                new Cell.Text(sale.number().toString()),
                new Cell.Day(listed.day()),
                new Cell.Text(formats.time(sale.soldAt())),
                new Cell.Text(sale.till()),
                new Cell.Text(sale.staffName()),
                new Cell.Text(customer(listed)),
                new Cell.Count(sale.articles()),
                new Cell.Amount(sale.discount()),
                new Cell.Amount(sale.total()),
                new Cell.Text(paid(listed)),
                new Cell.Text(returns(listed)),
                new Cell.Text(listed.invoiceText()));
    }

    /// A row as people read it.
    List<String> words(ListedSale listed) {
        var sale = listed.sale();
        return List.of(
                sale.number().toString(),
                formats.date(listed.day()),
                formats.time(sale.soldAt()),
                sale.till(),
                PrintableNames.orNothing(sale.staffName()),
                PrintableNames.orNothing(customer(listed)),
                formats.count(sale.articles()),
                sale.discount().isZero() ? "" : formats.money(sale.discount()),
                formats.money(sale.total()),
                paid(listed),
                returns(listed),
                listed.invoiceText());
    }

    List<ListData.Column> columns() {
        var headings = headings();
        return List.of(
                ListData.Column.text(headings.get(0)),
                ListData.Column.text(headings.get(1)),
                ListData.Column.text(headings.get(2)),
                ListData.Column.text(headings.get(3)),
                ListData.Column.text(headings.get(4)),
                ListData.Column.text(headings.get(5)),
                ListData.Column.number(headings.get(6)),
                ListData.Column.number(headings.get(7)),
                ListData.Column.number(headings.get(8)),
                ListData.Column.text(headings.get(9)),
                ListData.Column.text(headings.get(10)),
                ListData.Column.text(headings.get(11)));
    }

    String period(LocalDate from, LocalDate to) {
        return Texts.of("salelist", formats.language()).get("salelist.period", formats.date(from), formats.date(to));
    }

    private String customer(ListedSale listed) {
        SaleCustomer customer = listed.customer();
        return customer == null || !withCustomers ? "" : customer.displayName();
    }

    private String paid(ListedSale listed) {
        var names = Texts.of("sales", formats.language());
        return listed.paidBy().stream().map(kind -> names.get(kind.textKey())).collect(Collectors.joining(", "));
    }

    private String returns(ListedSale listed) {
        if (listed.hasReturns()) {
            return text("return");
        }
        return listed.cameBack() ? text("back") : "";
    }
}
