package org.comptoir.shop.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.customers.loyalty.RankedCustomer;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letterhead.Letterhead;
import org.comptoir.reports.lists.LoyaltyList;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.reports.lists.Tiers;
import org.comptoir.shop.open.OpenShop;

/// The data of a loyalty list: the customers beside what they bought a year earlier, and the shop as a whole.
record LoyaltyDocuments(OpenShop shop, ShopProfile profile, Letterhead sender) {

    /// @param order by which they were chosen, as a phrase
    LoyaltyList list(SignedInStaff by, List<RankedCustomer> ranked, LocalDate from, LocalDate to, String order) {
        var formats = new Formats(profile.language(), profile.zone());
        var period = Texts.of("papers", profile.language())
                .get("papers.loyalty.period", formats.date(from), formats.date(to), order);
        var now = LocalDateTime.ofInstant(shop.clock().instant(), profile.zone());
        var names = new PrintableNames();
        var before = before(by, from, to);
        var entries =
                ranked.stream().map(customer -> entry(customer, names, before)).toList();
        return new LoyaltyList(
                sender,
                period,
                PrintNote.of(now, by.name()),
                to,
                Tiers.of(shop.settings()::get),
                whole(by, from, to),
                entries,
                names.hidden(),
                profile.language());
    }

    /// What each customer bought in the same period a year earlier.
    private Map<CustomerId, Money> before(SignedInStaff by, LocalDate from, LocalDate to) {
        return shop
                .customerFile()
                .bestCustomers()
                .list(by, from.minusYears(1), to.minusYears(1), RankBy.TURNOVER, Integer.MAX_VALUE)
                .stream()
                .collect(Collectors.toMap(RankedCustomer::id, RankedCustomer::turnover));
    }

    private LoyaltyList.Whole whole(SignedInStaff by, LocalDate from, LocalDate to) {
        var report = shop.counter().tillsReports().of(by, from, to).total();
        return new LoyaltyList.Whole(
                shop.customerFile().customers().count(), report.taxes().gross(), report.sales());
    }

    private LoyaltyList.Entry entry(RankedCustomer customer, PrintableNames names, Map<CustomerId, Money> before) {
        return new LoyaltyList.Entry(
                names.printed(customer.listName(), customer.number()),
                PrintableNames.orNothing(customer.town()),
                customer.balance(),
                shop.customerFile().loyalty().scheme().worth(customer.balance()),
                customer.turnover(),
                before.getOrDefault(customer.id(), Money.ZERO),
                customer.purchases(),
                customer.lastVisit());
    }
}
