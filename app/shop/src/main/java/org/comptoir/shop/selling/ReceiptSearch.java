package org.comptoir.shop.selling;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.comptoir.customers.search.CustomerHit;
import org.comptoir.customers.search.CustomerSearch;
import org.comptoir.pos.catalogue.Catalogue;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.ReturnableSales;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.Sales;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;

/// Finds the receipt of goods that are returned by what is typed: its number, its amount, the day, a customer or an
/// article. For the background.
public final class ReceiptSearch {

    private static final int MAX_RECEIPTS = 20;
    private static final int MAX_NAMES = 10;
    private static final int MIN_NAME_LENGTH = 2;

    /// Amounts are not indexed, and nobody looks for the receipt of years ago by its amount.
    private static final Duration AMOUNTS_SINCE = Duration.ofDays(366);

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?");

    private final Catalogue catalogue;
    private final Sales sales;
    private final ReturnableSales returnable;
    private final Supplier<CustomerSearch> customers;
    private final Supplier<TillTerms> till;
    private final Clock clock;

    /// @param till at which a number without letters is typed
    public ReceiptSearch(
            Catalogue catalogue,
            Sales sales,
            ReturnableSales returnable,
            Supplier<CustomerSearch> customers,
            Supplier<TillTerms> till,
            Clock clock) {
        this.catalogue = catalogue;
        this.sales = sales;
        this.returnable = returnable;
        this.customers = customers;
        this.till = till;
        this.clock = clock;
    }

    /// The receipts that the text may mean, the likeliest kind first and the newest first in it; the latest ones if
    /// nothing is typed.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not refund
    public List<SaleSummary> find(SignedInStaff by, String typed) {
        by.require(Permission.REFUND);
        var text = typed.strip();
        if (text.isEmpty()) {
            return returnable.latest(by, MAX_RECEIPTS);
        }
        var found = new ArrayList<SaleSummary>();
        SaleNumber.parse(text, till.get().id()).flatMap(this::summary).ifPresent(found::add);
        day(text).ifPresent(day -> found.addAll(returnable.ofDay(by, day, MAX_RECEIPTS)));
        AmountText.read(text)
                .filter(Money::isPositive)
                .ifPresent(amount -> found.addAll(
                        returnable.withTotal(by, amount, clock.instant().minus(AMOUNTS_SINCE), MAX_RECEIPTS)));
        if (text.length() >= MIN_NAME_LENGTH) {
            found.addAll(ofCustomers(by, text));
            found.addAll(ofArticles(by, text));
        }
        return found.stream().distinct().limit(MAX_RECEIPTS).toList();
    }

    private Optional<SaleSummary> summary(SaleNumber number) {
        return sales.byNumber(number)
                .map(sale -> new SaleSummary(
                        sale.number(),
                        sale.requestId(),
                        sale.soldAt(),
                        sale.till(),
                        sale.staffName(),
                        sale.customer() == null ? "" : sale.customer().displayName(),
                        sale.articles(),
                        sale.discount(),
                        sale.total(),
                        sale.signature()));
    }

    /// Without a year, the last such day.
    private Optional<LocalDate> day(String text) {
        var matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var today = till.get().day(clock.instant());
        try {
            var dayOfMonth = Integer.parseInt(matcher.group(1));
            var month = Integer.parseInt(matcher.group(2));
            if (matcher.group(3) == null) {
                var day = LocalDate.of(today.getYear(), month, dayOfMonth);
                return Optional.of(day.isAfter(today) ? day.minusYears(1) : day);
            }
            var year = Integer.parseInt(matcher.group(3));
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<SaleSummary> ofCustomers(SignedInStaff by, String text) {
        if (!by.may(Permission.SEE_CUSTOMERS)) {
            return List.of();
        }
        var named = customers.get().find(text, MAX_NAMES).hits().stream()
                .map(CustomerHit::id)
                .toList();
        return returnable.ofCustomers(by, named, MAX_RECEIPTS);
    }

    private List<SaleSummary> ofArticles(SignedInStaff by, String text) {
        var named = catalogue.findAlsoWithdrawn(text, MAX_NAMES).stream()
                .map(Article::id)
                .toList();
        return returnable.withArticles(by, named, MAX_RECEIPTS);
    }
}
