package org.comptoir.shop.selling;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.sales.listing.ListedSale;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.sales.listing.SaleMeaning.OfNumber;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.SaleNumber;

/// Finds the receipt of goods that are returned by what is typed: as [SaleSearch] does, and by the day. For the
/// background.
public final class ReceiptSearch {

    private static final int MAX_RECEIPTS = 20;

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,2}\\.\\d{2}");

    private final SaleSearch search;
    private final SaleList sales;
    private final Supplier<TillTerms> till;
    private final Clock clock;

    /// @param till at which a number without letters is typed
    public ReceiptSearch(SaleSearch search, SaleList sales, Supplier<TillTerms> till, Clock clock) {
        this.search = search;
        this.sales = sales;
        this.till = till;
        this.clock = clock;
    }

    /// The receipts that the text may mean, the one with this number first and then the newest; the latest ones with
    /// goods if nothing is typed.
    ///
    /// @param language of the names of tenders
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not refund
    public List<SaleSummary> find(SignedInStaff by, String typed, Language language) {
        var text = typed.strip();
        var numbered = SaleNumber.parse(text, till.get().id())
                .map(number -> sales.returnable(by, SaleListing.ALL.with(new OfNumber(number)), 1))
                .orElse(List.of());
        // Without words those without goods are left out afterwards.
        var most = text.isEmpty() ? SaleList.MAX_PAGE_SIZE : MAX_RECEIPTS;
        return Stream.of(numbered, amounts(by, text, language), sales.returnable(by, listing(by, text, language), most))
                .flatMap(List::stream)
                .map(ListedSale::sale)
                .filter(sale -> !text.isEmpty() || sale.articles() > 0)
                .distinct()
                .limit(MAX_RECEIPTS)
                .toList();
    }

    /// What may be a day, such as 12.10, may be an amount, too.
    private List<ListedSale> amounts(SignedInStaff by, String text, Language language) {
        return AMOUNT.matcher(text).matches() && day(text).isPresent()
                ? sales.returnable(
                        by,
                        new SaleListing(SaleListing.MIN_DAY, SaleListing.MAX_DAY, search.terms(by, text, language)),
                        MAX_RECEIPTS)
                : List.of();
    }

    /// The sales which the words mean, of the day among them, or from the first day to the last.
    private SaleListing listing(SignedInStaff by, String text, Language language) {
        var days = new ArrayList<LocalDate>();
        var words = new ArrayList<String>();
        for (var word : text.split("\\s+")) {
            day(word).ifPresentOrElse(days::add, () -> words.add(word));
        }
        var first = days.stream().min(LocalDate::compareTo).orElse(SaleListing.MIN_DAY);
        var last = days.stream().max(LocalDate::compareTo).orElse(SaleListing.MAX_DAY);
        return new SaleListing(first, last, search.terms(by, String.join(" ", words), language));
    }

    /// Without a year, the last such day.
    private Optional<LocalDate> day(String word) {
        var matcher = DAY.matcher(word);
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
}
