package org.comptoir.reports.lists;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letterhead.Letterhead;
import org.jspecify.annotations.Nullable;

/// The best customers of a period, with the figures of them all.
///
/// @param chosen the period and the order, as a phrase
/// @param last the last day of the period, from which a long absence is counted
/// @param hidden how many are named by their number because the fonts lack the letters of their name
public record LoyaltyList(
        Letterhead shop,
        String chosen,
        PrintNote printed,
        LocalDate last,
        Tiers tiers,
        Whole whole,
        List<Entry> entries,
        int hidden,
        Language language) {

    /// After so many days without a purchase somebody is to be seen again.
    static final int ABSENT_DAYS = 90;

    public LoyaltyList {
        entries = List.copyOf(entries);
    }

    /// What the customers of the list are a part of.
    ///
    /// @param customers in the file
    /// @param turnover of the shop in the period
    /// @param sales of the shop in the period
    public record Whole(long customers, Money turnover, int sales) {}

    /// @param pointsWorth value of the points
    /// @param turnover of the period
    /// @param before turnover of the same period a year earlier; zero if there was none
    /// @param visits purchases in the period
    /// @param lastPurchase null if there was none
    public record Entry(
            String name,
            String town,
            long points,
            Money pointsWorth,
            Money turnover,
            Money before,
            int visits,
            @Nullable LocalDate lastPurchase) {

        boolean isAbsent(LocalDate day) {
            return lastPurchase == null || lastPurchase.isBefore(day.minusDays(ABSENT_DAYS));
        }
    }

    /// As a list like all others, for designs of the shop's own.
    public ListData data() {
        var texts = Texts.of("lists", language);
        var formats = new Formats(language, ZoneOffset.UTC);
        var sum = Sum.of(this);
        return new ListData(
                        texts.get("lists.loyalty.title"),
                        chosen,
                        shop.name(),
                        printed,
                        columns(texts),
                        entries.stream().map(entry -> cells(entry, formats)).toList(),
                        texts.get(
                                "lists.loyalty.sum",
                                entries.size(),
                                formats.count(sum.points()),
                                formats.money(sum.worth()),
                                formats.money(sum.turnover())),
                        language)
                .ofPeople();
    }

    /// Of all entries.
    record Sum(long points, Money worth, Money turnover, int visits, long absent) {

        static Sum of(LoyaltyList list) {
            var entries = list.entries();
            return new Sum(
                    entries.stream().mapToLong(Entry::points).sum(),
                    Money.sum(entries.stream().map(Entry::pointsWorth).toList()),
                    Money.sum(entries.stream().map(Entry::turnover).toList()),
                    entries.stream().mapToInt(Entry::visits).sum(),
                    entries.stream()
                            .filter(entry -> entry.isAbsent(list.last()))
                            .count());
        }
    }

    private static List<ListData.Column> columns(Texts texts) {
        return List.of(
                ListData.Column.text(texts.get("lists.loyalty.name")),
                ListData.Column.text(texts.get("lists.loyalty.town")),
                ListData.Column.number(texts.get("lists.loyalty.points")),
                ListData.Column.number(texts.get("lists.loyalty.worth")),
                ListData.Column.number(texts.get("lists.loyalty.turnover")),
                ListData.Column.number(texts.get("lists.loyalty.visits")),
                ListData.Column.number(texts.get("lists.loyalty.last")));
    }

    private static List<String> cells(Entry entry, Formats formats) {
        return List.of(
                entry.name(),
                entry.town(),
                formats.count(entry.points()),
                formats.money(entry.pointsWorth()),
                formats.money(entry.turnover()),
                formats.count(entry.visits()),
                entry.lastPurchase() == null ? "" : formats.date(entry.lastPurchase()));
    }
}
