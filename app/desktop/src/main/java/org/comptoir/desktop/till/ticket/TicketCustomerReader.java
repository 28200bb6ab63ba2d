package org.comptoir.desktop.till.ticket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.size.CustomerSize;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.Initials;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.shop.customers.KnownCustomer;
import org.comptoir.shop.customers.SeenDetail;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;

/// Words what the till shows about a customer, as far as whoever serves them may see it: points, the last visit,
/// vouchers, a debt, a near birthday, the alert note. For the background.
final class TicketCustomerReader {

    /// How many days ahead a birthday is announced.
    private static final int BIRTHDAY_NOTICE_DAYS = 7;

    /// A visit longer ago is told by its day.
    private static final int RECENT_DAYS = 30;

    private final ScreenContext context;
    private final CustomerServices customerFile;
    private final Texts texts;

    TicketCustomerReader(ScreenContext context, CustomerServices customerFile) {
        this.context = context;
        this.customerFile = customerFile;
        this.texts = context.texts("ticket");
    }

    Optional<TicketCustomer> read(SignedInStaff by, CustomerId id) {
        return customerFile.atTill().read(by, id).map(this::of);
    }

    private TicketCustomer of(KnownCustomer known) {
        var customer = known.customer();
        var owed = known.owed();
        var shown = new CustomerBadge(
                Initials.of(customer.listName()),
                customer.displayName(),
                "",
                details(known),
                vouchers(known.vouchers()),
                false,
                owed(known),
                birthday(customer.birthday(), known.today()),
                customer.alertNote(),
                sizes(known.sizes()));
        return new TicketCustomer(customer, shown, known.shown(), known.vouchers(), owed);
    }

    /// What is owed, and since when something of it should have been paid.
    private String owed(KnownCustomer known) {
        var formats = context.formats();
        var since = known.overdueSince();
        if (since != null) {
            return texts.get(
                    "ticket.overdue", formats.money(known.owed()), formats.money(known.overdue()), formats.date(since));
        }
        return known.owed().isZero() ? "" : texts.get("ticket.owed", formats.money(known.owed()));
    }

    private static String sizes(List<CustomerSize> sizes) {
        return sizes.stream().map(size -> size.name() + " " + size.value()).collect(Collectors.joining(" · "));
    }

    /// Points, the last visit, the town.
    private String details(KnownCustomer known) {
        var customer = known.customer();
        var parts = new ArrayList<String>();
        if (known.sees(SeenDetail.POINTS)) {
            parts.add(texts.get("ticket.points", known.points()));
            var level = customerFile.loyalty().standing(customer.id()).level();
            if (level != null) {
                parts.add(level.name());
            }
        }
        var visit = known.lastVisit();
        if (visit != null) {
            parts.add(visit(visit.atZone(context.formats().zone()).toLocalDate(), known.today()));
        }
        var town = customer.town();
        parts.add(town.isEmpty() ? texts.get("ticket.customer.number", customer.number()) : town);
        return String.join(" · ", parts);
    }

    private String visit(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        return days > RECENT_DAYS
                ? texts.get("ticket.visit.on", context.formats().date(day))
                : texts.get("ticket.visit", Math.max(0, days));
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
