package org.comptoir.reports.lists;

import java.time.ZoneOffset;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.engine.TemplateRow;
import org.jspecify.annotations.Nullable;

/// The parameters of the loyalty list's template: `label0` to `note4` are its five figures.
record LoyaltyHead(LoyaltyList list, ListTop top, List<Figure> figures, Texts texts) implements TemplateRow {

    private static final String NOTHING = "–";

    /// @param label what it is of
    /// @param note what it is a part of
    record Figure(String label, String figure, String note) {}

    static LoyaltyHead of(LoyaltyList list, ListTop top) {
        var texts = Texts.of("lists", list.language());
        return new LoyaltyHead(list, top, figures(list, texts), texts);
    }

    private static List<Figure> figures(LoyaltyList list, Texts texts) {
        var formats = new Formats(list.language(), ZoneOffset.UTC);
        var sum = LoyaltyList.Sum.of(list);
        var whole = list.whole();
        var others = basket(whole.turnover().minus(sum.turnover()), whole.sales() - sum.visits(), formats);
        return List.of(
                new Figure(
                        texts.get("lists.loyalty.title"),
                        formats.count(list.entries().size()),
                        texts.get("lists.loyalty.of", formats.count(whole.customers()))),
                new Figure(
                        texts.get("lists.loyalty.bought"),
                        formats.money(sum.turnover()),
                        whole.turnover().isPositive()
                                ? texts.get("lists.loyalty.share", share(sum.turnover(), whole.turnover(), formats))
                                : ""),
                new Figure(
                        texts.get("lists.loyalty.baskets"),
                        basket(sum.turnover(), sum.visits(), formats),
                        texts.get("lists.loyalty.others", others)),
                new Figure(
                        texts.get("lists.loyalty.owed"),
                        formats.count(sum.points()),
                        texts.get("lists.loyalty.owed.worth", formats.money(sum.worth()))),
                new Figure(
                        texts.get("lists.loyalty.absent"),
                        formats.count(sum.absent()),
                        texts.get("lists.loyalty.absent.days", LoyaltyList.ABSENT_DAYS)));
    }

    private static String share(Money part, Money whole, Formats formats) {
        var percent = Math.clamp(part.scaled(100, whole.cents()).cents(), 0, 100);
        return formats.percent(Percent.whole(percent));
    }

    private static String basket(Money turnover, int visits, Formats formats) {
        return visits <= 0 ? NOTHING : formats.money(turnover.scaled(1, visits));
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "title" -> texts.get("lists.loyalty.title");
            case "subtitle" -> list.chosen();
            case "shop" -> top.name();
            case "printed" -> list.printed().text(list.language());
            case "logo" -> top.logo();
            case "foot" -> texts.get("lists.internal");
            case "page" -> texts.get("lists.page", texts.get("lists.loyalty.title"));
            case "of" -> texts.get("lists.page.of");
            case "summary" -> summary();
            case "headName" -> texts.get("lists.loyalty.customer");
            case "headTown" -> texts.get("lists.loyalty.town");
            case "headTier" -> texts.get("lists.loyalty.tier");
            case "headTurnover" -> texts.get("lists.loyalty.purchases");
            case "headChange" -> texts.get("lists.loyalty.change");
            case "headVisits" -> texts.get("lists.loyalty.visits");
            case "headBasket" -> texts.get("lists.loyalty.basket");
            case "headPoints" -> texts.get("lists.loyalty.points");
            case "headWorth" -> texts.get("lists.loyalty.worth");
            case "headLast" -> texts.get("lists.loyalty.last");
            default -> figure(field);
        };
    }

    private String summary() {
        if (list.entries().isEmpty()) {
            return texts.get("lists.empty");
        }
        return list.hidden() == 0 ? "" : texts.get("lists.hidden", list.hidden());
    }

    private String figure(String field) {
        if (!field.matches("(label|figure|note)[0-4]")) {
            throw TemplateRow.unknown(field);
        }
        var figure = figures.get(field.charAt(field.length() - 1) - '0');
        return switch (field.charAt(0)) {
            case 'l' -> figure.label();
            case 'f' -> figure.figure();
            default -> figure.note();
        };
    }
}
