package org.comptoir.pos.promotions.transfer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.comptoir.pos.promotions.GoodsNames;
import org.comptoir.pos.promotions.PromotionDraft;
import org.jspecify.annotations.Nullable;

/// Writes promotions as [PromotionReader] reads them.
public final class PromotionCells {

    private PromotionCells() {}

    /// What is written in each column; those without anything may be missing.
    public static Map<PromotionColumn, String> of(PromotionDraft draft, GoodsNames names) {
        var values = new EnumMap<PromotionColumn, String>(PromotionColumn.class);
        values.put(PromotionColumn.NAME, draft.name());
        offer(values, draft, names);
        var schedule = draft.schedule();
        values.put(PromotionColumn.FROM, text(schedule.from()));
        values.put(PromotionColumn.UNTIL, text(schedule.until()));
        values.put(PromotionColumn.DAYS, schedule.isEveryDay() ? "" : days(schedule.days().stream()));
        values.put(PromotionColumn.START, text(schedule.start()));
        values.put(PromotionColumn.END, text(schedule.end()));
        var coupon = draft.coupon();
        values.put(PromotionColumn.COUPON, coupon == null ? "" : coupon.value());
        var group = draft.group();
        values.put(PromotionColumn.CUSTOMERS, group == null ? "" : group.tag());
        var maxUses = draft.maxUses();
        values.put(PromotionColumn.USES, maxUses == null ? "" : maxUses.toString());
        values.put(PromotionColumn.ACTIVE, draft.active() ? "yes" : "no");
        return values;
    }

    private static void offer(Map<PromotionColumn, String> values, PromotionDraft draft, GoodsNames names) {
        switch (draft.offer()) {
            case PercentOff(var goods, var percent) -> {
                values.put(PromotionColumn.KIND, "percent");
                values.put(PromotionColumn.PERCENT, percent.toDecimal());
                values.put(PromotionColumn.GOODS, goods(goods, names));
            }
            case TakeAndPay(var goods, var take, var pay) -> {
                values.put(PromotionColumn.KIND, "take");
                values.put(PromotionColumn.TAKE, Integer.toString(take));
                values.put(PromotionColumn.PAY, Integer.toString(pay));
                values.put(PromotionColumn.GOODS, goods(goods, names));
            }
            case SecondOff(var goods, var percent) -> {
                values.put(PromotionColumn.KIND, "second");
                values.put(PromotionColumn.PERCENT, percent.toDecimal());
                values.put(PromotionColumn.GOODS, goods(goods, names));
            }
            case OwnPrices(var prices) -> {
                values.put(PromotionColumn.KIND, "prices");
                values.put(
                        PromotionColumn.GOODS,
                        prices.entrySet().stream()
                                .map(entry -> article(entry.getKey(), names) + " "
                                        + entry.getValue().toDecimal())
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
            case Reward(var goods, var from, var worth, var days) -> {
                values.put(PromotionColumn.KIND, "reward");
                values.put(PromotionColumn.PRICE, from.toDecimal());
                values.put(PromotionColumn.WORTH, worth.toDecimal());
                values.put(PromotionColumn.VALID, Integer.toString(days));
                values.put(PromotionColumn.GOODS, goods(goods, names));
            }
            case SetPrice(var parts, var price) -> {
                values.put(PromotionColumn.KIND, "set");
                values.put(PromotionColumn.PRICE, price.toDecimal());
                values.put(
                        PromotionColumn.GOODS,
                        parts.stream()
                                .map(part ->
                                        part.count() + " " + (part.goods().isAll() ? "*" : goods(part.goods(), names)))
                                .collect(Collectors.joining(" + ")));
            }
        }
    }

    private static String goods(Goods goods, GoodsNames names) {
        var categories = goods.categories().stream().map(id -> "[" + category(id, names) + "]");
        var articles = goods.articles().stream().map(id -> article(id, names));
        return Stream.concat(categories.sorted(), articles.sorted()).collect(Collectors.joining(", "));
    }

    private static String category(CategoryId id, GoodsNames names) {
        var category = names.categories().get(id);
        return category == null ? "" : category.name();
    }

    private static String article(ArticleId id, GoodsNames names) {
        var article = names.articles().get(id);
        return article == null ? "" : article.code();
    }

    public static String days(Stream<DayOfWeek> days) {
        return days.sorted().map(PromotionCells::word).collect(Collectors.joining(" "));
    }

    /// The English abbreviation, such as `mon`.
    public static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
