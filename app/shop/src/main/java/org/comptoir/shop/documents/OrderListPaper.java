package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListData.Column;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.open.OpenShop;

/// Quotes and goods put aside as a list taken out of the program, on paper or as a table, with what is still to be
/// paid.
public final class OrderListPaper {

    private final OpenShop shop;
    private final Clock clock;

    public OrderListPaper(OpenShop shop) {
        this.shop = shop;
        clock = shop.clock();
    }

    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not take customers out of the program
    public ListData of(SignedInStaff by, OrderSelection selection, Formats formats) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var orders = shop.counter().orders().list(selection);
        shop.journal().event(by.name(), "export", "orders " + orders.size() + " PDF");
        var texts = Texts.of("papers", formats.language());
        var words = new OrderText(formats);
        var rest = Money.sum(orders.stream().map(OrderListPaper::rest).toList());
        return new ListData(
                        texts.get("papers.orders.title"),
                        words.of(selection.stage()),
                        shop.settings().profile().name(),
                        PrintNote.of(LocalDateTime.ofInstant(clock.instant(), formats.zone()), by.name()),
                        List.of(
                                Column.text(texts.get("papers.orders.number")),
                                Column.text(texts.get("papers.orders.customer")),
                                Column.text(texts.get("papers.orders.state")),
                                Column.text(texts.get("papers.orders.shelf")),
                                Column.number(texts.get("papers.orders.total")),
                                Column.number(texts.get("papers.orders.rest"))),
                        orders.stream().map(order -> row(order, words, formats)).toList(),
                        texts.get("papers.orders.sums", orders.size(), formats.money(rest)),
                        formats.language())
                .ofPeople();
    }

    /// The same as a table; the stream stays open.
    ///
    /// @return how many rows
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not take customers out of the program
    public int table(SignedInStaff by, OrderSelection selection, TableKind kind, Formats formats, OutputStream out) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var orders = shop.counter().orders().list(selection);
        shop.journal().event(by.name(), "export", "orders " + orders.size() + " " + kind);
        var texts = Texts.of("papers", formats.language());
        var words = new OrderText(formats);
        try (var writer = TableWriter.to(out, kind, formats.language(), texts.get("papers.orders.title"))) {
            writer.headings(Stream.of("number", "customer", "state", "lastday", "shelf", "total", "deposited", "rest")
                    .map(column -> texts.get("papers.orders." + column))
                    .toList());
            orders.forEach(order -> writer.row(cells(order, words)));
        }
        return orders.size();
    }

    private static List<Cell> cells(SalesOrder order, OrderText words) {
        var customer = order.customer();
        return List.of(
                new Cell.Text(order.number().toString()),
                new Cell.Text(customer == null ? "" : customer.displayName()),
                new Cell.Text(words.state(order)),
                new Cell.Day(order.lastDay()),
                new Cell.Text(order.shelf()),
                new Cell.Amount(order.total()),
                new Cell.Amount(order.deposited()),
                new Cell.Amount(rest(order)));
    }

    private static Money rest(SalesOrder order) {
        return order.state().isPending() ? order.rest() : Money.ZERO;
    }

    private static List<String> row(SalesOrder order, OrderText words, Formats formats) {
        var customer = order.customer();
        return List.of(
                order.number().toString(),
                customer == null ? "" : customer.displayName(),
                words.state(order),
                order.shelf(),
                formats.money(order.total()),
                formats.money(rest(order)));
    }
}
