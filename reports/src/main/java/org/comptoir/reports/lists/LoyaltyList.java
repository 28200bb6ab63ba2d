package org.comptoir.reports.lists;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The best customers by points and turnover, as a list to print.
///
/// @param chosen description of the selection, may be empty
public record LoyaltyList(String shop, String chosen, LocalDate printed, List<Entry> entries, Language language) {

    /// @param pointsWorth value of the points
    /// @param turnover of the last twelve months
    /// @param lastPurchase null if there was none
    public record Entry(
            String name,
            String town,
            String phone,
            long points,
            Money pointsWorth,
            Money turnover,
            int visits,
            @Nullable LocalDate lastPurchase) {}

    public ListData data() {
        var texts = Texts.of("lists", language);
        var formats = new Formats(language, ZoneOffset.UTC);
        var points = entries.stream().mapToLong(Entry::points).sum();
        var turnover = Money.sum(entries.stream().map(Entry::turnover).toList());
        var worth = Money.sum(entries.stream().map(Entry::pointsWorth).toList());
        return new ListData(
                        texts.get("lists.loyalty.title"),
                        chosen,
                        shop,
                        printed,
                        columns(texts),
                        entries.stream().map(entry -> cells(entry, formats)).toList(),
                        texts.get(
                                "lists.loyalty.sum",
                                entries.size(),
                                formats.count(points),
                                formats.money(worth),
                                formats.money(turnover)),
                        language)
                .ofPeople();
    }

    private static List<ListData.Column> columns(Texts texts) {
        return List.of(
                ListData.Column.text(texts.get("lists.loyalty.name")),
                ListData.Column.text(texts.get("lists.loyalty.town")),
                ListData.Column.text(texts.get("lists.loyalty.phone")),
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
                entry.phone(),
                formats.count(entry.points()),
                formats.money(entry.pointsWorth()),
                formats.money(entry.turnover()),
                formats.count(entry.visits()),
                entry.lastPurchase() == null ? "" : formats.date(entry.lastPurchase()));
    }
}
