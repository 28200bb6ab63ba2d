package org.comptoir.desktop.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.Consents;
import org.comptoir.customers.consent.CustomerConsents;
import org.comptoir.customers.customer.list.CustomerList;
import org.comptoir.customers.customer.list.CustomerListing;
import org.comptoir.customers.customer.list.CustomerOrder;
import org.comptoir.customers.customer.list.ListedCustomer;
import org.comptoir.desktop.customers.edit.CustomerLanguages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.DirectoryList;
import org.comptoir.reports.lists.DirectoryList.Agreement;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.documents.PrintableNames;

/// The printed list of customers: it discloses as much data as an exported file.
final class CustomerListDocument {

    private static final int PAGE_SIZE = 500;

    private final ScreenContext context;
    private final Consents consents;
    private final Clock clock;
    private final CustomerList list;
    private final Texts texts;

    CustomerListDocument(ScreenContext context, CustomerList list, Consents consents, Clock clock) {
        this.context = context;
        this.consents = consents;
        this.clock = clock;
        this.list = list;
        this.texts = context.texts("customerlist");
    }

    /// All customers that the list shows, in its order.
    DirectoryList listed(SignedInStaff by, CustomerListing shown) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var rows = new ArrayList<ListedCustomer>();
        List<ListedCustomer> page;
        do {
            page = list.page(shown, rows.size(), PAGE_SIZE);
            rows.addAll(page);
        } while (page.size() == PAGE_SIZE);
        var isAlphabetical = shown.order() == CustomerOrder.BY_NAME || shown.order() == CustomerOrder.BY_NAME_FROM_Z;
        return document(by, rows, isAlphabetical, subject(rows.size(), "", shown));
    }

    /// The customers found.
    ///
    /// @param shown the language to which they were narrowed
    DirectoryList found(SignedInStaff by, List<CustomerId> customers, String searched, CustomerListing shown) {
        by.require(Permission.EXPORT_CUSTOMERS);
        return document(by, list.forCustomers(customers), false, subject(customers.size(), searched, shown));
    }

    private String subject(int rows, String searched, CustomerListing shown) {
        var count = texts.get("customerlist.count", rows);
        var found = searched.isEmpty() ? count : texts.get("customerlist.paper.searched", count, searched);
        return shown.isNarrowed()
                ? texts.get("customerlist.paper.language", found, CustomerLanguages.ownName(shown.language()))
                : found;
    }

    private DirectoryList document(
            SignedInStaff by, List<ListedCustomer> rows, boolean isAlphabetical, String subject) {
        var names = new PrintableNames();
        var agreements = agreements(rows);
        var entries = rows.stream().map(row -> entry(row, names, agreements)).toList();
        return new DirectoryList(
                subject,
                PrintNote.of(LocalDateTime.now(clock), by.name()),
                isAlphabetical,
                entries,
                names.hidden(),
                context.language());
    }

    private Map<CustomerId, CustomerConsents> agreements(List<ListedCustomer> rows) {
        var agreements = new HashMap<CustomerId, CustomerConsents>();
        for (var from = 0; from < rows.size(); from += PAGE_SIZE) {
            var some = rows.subList(from, Math.min(rows.size(), from + PAGE_SIZE));
            agreements.putAll(
                    consents.forCustomers(some.stream().map(ListedCustomer::id).toList()));
        }
        return agreements;
    }

    private DirectoryList.Entry entry(
            ListedCustomer row, PrintableNames names, Map<CustomerId, CustomerConsents> agreements) {
        var agreed = agreements.getOrDefault(row.id(), new CustomerConsents(Map.of()));
        var last = row.lastPurchase();
        return new DirectoryList.Entry(
                row.number(),
                names.printed(row.listName(), row.number()),
                PrintableNames.orNothing(row.town()),
                row.phone(),
                row.email(),
                agreement(agreed, Channel.POST),
                agreement(agreed, Channel.EMAIL),
                agreement(agreed, Channel.SMS),
                row.turnover(),
                last == null ? null : LocalDate.ofInstant(last, clock.getZone()));
    }

    private static Agreement agreement(CustomerConsents agreed, Channel channel) {
        return switch (agreed.state(channel)) {
            case GIVEN -> Agreement.GIVEN;
            case REFUSED, WITHDRAWN -> Agreement.REFUSED;
            case UNKNOWN -> Agreement.NEVER_ASKED;
        };
    }
}
