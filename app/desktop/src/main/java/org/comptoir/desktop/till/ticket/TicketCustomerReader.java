package org.comptoir.desktop.till.ticket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.Initials;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.shop.open.CustomerServices;
import org.comptoir.shop.open.SellingServices;
import org.jspecify.annotations.Nullable;

/// Reads what the till shows about a customer: points, vouchers, a debt, a near birthday, the alert note. For the
/// background.
final class TicketCustomerReader {

    /// How many days ahead a birthday is announced.
    private static final int BIRTHDAY_NOTICE_DAYS = 7;

    private final ScreenContext context;
    private final SellingServices services;
    private final CustomerServices customerFile;
    private final Texts texts;

    TicketCustomerReader(ScreenContext context, SellingServices services, CustomerServices customerFile) {
        this.context = context;
        this.services = services;
        this.customerFile = customerFile;
        this.texts = context.texts("ticket");
    }

    Optional<TicketCustomer> read(CustomerId id) {
        return customerFile.customers().customer(id).map(this::of);
    }

    private TicketCustomer of(Customer customer) {
        var today = services.checkout().priceBook(context.formats().zone()).day();
        var vouchers = services.vouchers().ofCustomer(customer.id()).stream()
                .filter(voucher -> voucher.isUsable(today))
                .toList();
        var owed = customerFile.accounts().of(customer.id()).owed();
        var shown = new CustomerBadge(
                Initials.of(customer.details().listName()),
                customer.displayName(),
                "",
                details(customer),
                vouchers(vouchers),
                false,
                owed.isZero() ? "" : texts.get("ticket.owed", context.formats().money(owed)),
                birthday(customer.details().birthday(), today),
                customer.details().alertNote());
        return new TicketCustomer(customer, shown, vouchers, owed);
    }

    private String details(Customer customer) {
        var parts = new ArrayList<String>();
        parts.add(texts.get("ticket.points", customerFile.loyalty().balance(customer.id())));
        var town = customer.details().address().town();
        parts.add(town.isEmpty() ? texts.get("ticket.customer.number", customer.number()) : town);
        return String.join(" · ", parts);
    }

    private String vouchers(List<Voucher> vouchers) {
        if (vouchers.isEmpty()) {
            return "";
        }
        var worth = Money.sum(vouchers.stream().map(Voucher::balance).toList());
        return texts.get("ticket.vouchers", vouchers.size(), context.formats().money(worth));
    }

    private String birthday(@Nullable Birthday birthday, LocalDate today) {
        if (birthday == null) {
            return "";
        }
        var thisYear = birthday.inYear(today.getYear());
        var next = thisYear.isBefore(today) ? birthday.inYear(today.getYear() + 1) : thisYear;
        var days = ChronoUnit.DAYS.between(today, next);
        return days > BIRTHDAY_NOTICE_DAYS ? "" : texts.get("ticket.birthday", days);
    }
}
