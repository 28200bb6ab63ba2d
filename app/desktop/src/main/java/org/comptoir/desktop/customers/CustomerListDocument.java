package org.comptoir.desktop.customers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.ListedCustomer;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListData.Column;
import org.comptoir.reports.lists.PrintNote;

/// The printed list of customers: it discloses as much data as an exported file.
final class CustomerListDocument {

    private static final int PAGE_SIZE = 500;

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Clock clock;
    private final CustomerList list;
    private final Texts texts;

    CustomerListDocument(ScreenContext context, CustomerList list, ShopSettings settings, Clock clock) {
        this.context = context;
        this.settings = settings;
        this.clock = clock;
        this.list = list;
        this.texts = context.texts("customerlist");
    }

    /// All customers in list order.
    ListData everybody(SignedInStaff by, CustomerOrder order) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var rows = new ArrayList<ListedCustomer>();
        List<ListedCustomer> page;
        do {
            page = list.page(order, rows.size(), PAGE_SIZE);
            rows.addAll(page);
        } while (page.size() == PAGE_SIZE);
        return document(by, rows, "");
    }

    /// The customers found.
    ListData found(SignedInStaff by, List<CustomerId> customers, String searched) {
        by.require(Permission.EXPORT_CUSTOMERS);
        return document(by, list.forCustomers(customers), searched);
    }

    private ListData document(SignedInStaff by, List<ListedCustomer> rows, String searched) {
        var formats = context.formats();
        var count = texts.get("customerlist.count", rows.size());
        return new ListData(
                        texts.get("customerlist.title"),
                        searched.isEmpty() ? count : texts.get("customerlist.paper.searched", count, searched),
                        settings.profile().name(),
                        PrintNote.of(LocalDateTime.now(clock), by.name()),
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
                        context.language())
                .ofPeople();
    }
}
