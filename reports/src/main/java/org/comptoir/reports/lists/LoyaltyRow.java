package org.comptoir.reports.lists;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// A row of the loyalty list's template.
///
/// @param rank from 1
record LoyaltyRow(int rank, LoyaltyList.Entry entry, String tier, LoyaltySigns.Shown signs, Formats formats)
        implements TemplateRow {

    private static final String NOTHING = "–";

    static List<LoyaltyRow> of(LoyaltyList list) {
        var formats = new Formats(list.language(), ZoneOffset.UTC);
        var texts = Texts.of("lists", list.language());
        var signs = new LoyaltySigns(list.shop().accent());
        var most = list.entries().stream().map(LoyaltyList.Entry::turnover).max(Money::compareTo);
        return IntStream.range(0, list.entries().size())
                .mapToObj(i -> {
                    var entry = list.entries().get(i);
                    var tier = list.tiers().tier(entry.turnover());
                    return new LoyaltyRow(
                            i + 1,
                            entry,
                            texts.get("lists.tier." + tier.name()),
                            signs.of(tier, entry, most.orElse(Money.ZERO)),
                            formats);
                })
                .toList();
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "rank" -> formats.count(rank);
            case "name" -> entry.name();
            case "town" -> entry.town();
            case "tier" -> tier;
            case "dots" -> signs.dots();
            case "bar" -> signs.bar();
            case "arrow" -> signs.arrow();
            case "turnover" -> formats.money(entry.turnover());
            case "change" -> change();
            case "visits" -> formats.count(entry.visits());
            case "basket" ->
                entry.visits() == 0 ? NOTHING : formats.money(entry.turnover().scaled(1, entry.visits()));
            case "points" -> formats.count(entry.points());
            case "worth" -> formats.money(entry.pointsWorth());
            case "last" -> entry.lastPurchase() == null ? NOTHING : formats.date(entry.lastPurchase());
            default -> throw TemplateRow.unknown(field);
        };
    }

    private String change() {
        return Change.between(entry.before(), entry.turnover())
                .map(change -> change.text(formats))
                .orElse(NOTHING);
    }
}
