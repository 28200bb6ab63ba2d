package org.comptoir.shop.documents;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.orders.OrderSelection;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.orders.SalesOrder;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListData.Column;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.open.OpenShop;

/// Quotes and goods put aside as a list on paper, with what is still to be paid.
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
