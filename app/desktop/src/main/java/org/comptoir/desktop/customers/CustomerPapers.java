package org.comptoir.desktop.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.ListedCustomer;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListData.Column;

/// The list of customers as it is printed: it carries as much out of the shop as a file of them does.
final class CustomerPapers {

    private static final int BATCH_SIZE = 500;

    private final Desk desk;
    private final CustomerList list;
    private final Texts texts;

    CustomerPapers(Desk desk, CustomerList list) {
        this.desk = desk;
        this.list = list;
        this.texts = desk.texts("customerlist");
    }

    /// Everybody, in the order of the list.
    ListData everybody(SignedInStaff by, CustomerOrder order) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var rows = new ArrayList<ListedCustomer>();
        List<ListedCustomer> page;
        do {
            page = list.page(order, rows.size(), BATCH_SIZE);
            rows.addAll(page);
        } while (page.size() == BATCH_SIZE);
        return paper(rows, "");
    }

    /// Those that were found.
    ListData found(SignedInStaff by, List<CustomerId> customers, String searched) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var rows = new ArrayList<ListedCustomer>();
        for (var from = 0; from < customers.size(); from += BATCH_SIZE) {
            rows.addAll(list.forCustomers(customers.subList(from, Math.min(customers.size(), from + BATCH_SIZE))));
        }
        return paper(rows, searched);
    }

    private ListData paper(List<ListedCustomer> rows, String searched) {
        var formats = desk.formats();
        var count = texts.get("customerlist.count", rows.size());
        return new ListData(
                texts.get("customerlist.title"),
                searched.isEmpty() ? count : texts.get("customerlist.paper.searched", count, searched),
                desk.shop().settings().profile().name(),
                LocalDate.now(desk.shop().clock()),
                List.of(
                        Column.text(texts.get("customerlist.paper.number")),
                        Column.text(texts.get("customerlist.paper.name")),
                        Column.text(texts.get("customerlist.paper.town")),
                        Column.text(texts.get("customerlist.paper.phone")),
                        Column.text(texts.get("customerlist.paper.email")),
                        Column.number(texts.get("customerlist.year"))),
                rows.stream()
                        .map(row -> List.of(
                                row.number(),
                                row.listName(),
                                row.town(),
                                row.phone(),
                                row.email(),
                                formats.money(row.turnover())))
                        .toList(),
                "",
                desk.language());
    }
}
