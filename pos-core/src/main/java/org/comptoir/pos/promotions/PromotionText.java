package org.comptoir.pos.promotions;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.pos.pricing.promotion.Goods;
import org.comptoir.pos.pricing.promotion.Offer;
import org.comptoir.pos.pricing.promotion.Offer.OwnPrices;
import org.comptoir.pos.pricing.promotion.Offer.PercentOff;
import org.comptoir.pos.pricing.promotion.Offer.Reward;
import org.comptoir.pos.pricing.promotion.Offer.SecondOff;
import org.comptoir.pos.pricing.promotion.Offer.SetPrice;
import org.comptoir.pos.pricing.promotion.Offer.TakeAndPay;
import org.comptoir.pos.pricing.promotion.Schedule;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Says in a sentence what a promotion gives, for what, and when.
public final class PromotionText {

    /// More are counted.
    private static final int MAX_NAMED = 3;

    private final Texts texts;
    private final Formats formats;

    public PromotionText(Formats formats) {
        this.texts = Texts.of("promotions", formats.language());
        this.formats = formats;
    }

    /// Such as `Take 3, pay for 2: the cheapest is free, on Socks, Mon–Fri, from 14:00 to 18:00, until 24 December
    /// 2026`.
    public String sentence(PromotionDraft draft, GoodsNames names) {
        var parts = new ArrayList<String>();
        parts.add(offer(draft.offer(), names));
        parts.addAll(schedule(draft.schedule()));
        var coupon = draft.coupon();
        if (coupon != null) {
            parts.add(texts.get("promotions.coupon", coupon.value()));
        }
        var group = draft.group();
        if (group != null) {
            parts.add(texts.get("promotions.group", group.tag()));
        }
        var maxUses = draft.maxUses();
        if (maxUses != null) {
            parts.add(texts.get("promotions.uses", maxUses));
        }
        return String.join(", ", parts);
    }

    public String state(PromotionState state) {
        return texts.get("promotions.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String offer(Offer offer, GoodsNames names) {
        return switch (offer) {
            case PercentOff(var goods, var percent) ->
                texts.get("promotions.offer.percent", formats.percent(percent), goods(goods, names));
            case TakeAndPay(var goods, var take, var pay) ->
                texts.get("promotions.offer.take", take, pay, take - pay, goods(goods, names));
            case SecondOff(var goods, var percent) ->
                texts.get("promotions.offer.second", formats.percent(percent), goods(goods, names));
            case OwnPrices(var prices) ->
                texts.get("promotions.offer.prices", goods(new Goods(prices.keySet(), Set.of()), names));
            case Reward(var goods, var from, var worth, var days) ->
                texts.get(
                        "promotions.offer.reward",
                        formats.money(worth),
                        formats.money(from),
                        goods(goods, names),
                        days);
            case SetPrice(var parts, var price) ->
                texts.get(
                        "promotions.offer.set",
                        parts.stream()
                                .map(part -> part.count() + " × " + goods(part.goods(), names))
                                .collect(Collectors.joining(" + ")),
                        formats.money(price));
        };
    }

    private String goods(Goods goods, GoodsNames names) {
        var named = names.of(goods).toList();
        if (named.isEmpty()) {
            return texts.get("promotions.goods.all");
        }
        return named.size() <= MAX_NAMED
                ? String.join(", ", named)
                : texts.get(
                        "promotions.goods.more",
                        String.join(", ", named.subList(0, MAX_NAMED)),
                        named.size() - MAX_NAMED);
    }

    private List<String> schedule(Schedule schedule) {
        var parts = new ArrayList<String>();
        if (!schedule.isEveryDay()) {
            parts.add(days(schedule.days().stream().sorted().toList()));
        }
        var start = schedule.start();
        var end = schedule.end();
        if (start != null || end != null) {
            parts.add(texts.get(
                    "promotions.hours",
                    start == null ? LocalTime.MIDNIGHT.toString() : start.toString(),
                    end == null ? "24:00" : end.toString()));
        }
        var from = schedule.from();
        if (from != null) {
            parts.add(texts.get("promotions.from", formats.dateInWords(from)));
        }
        var until = schedule.until();
        if (until != null) {
            parts.add(texts.get("promotions.until", formats.dateInWords(until)));
        }
        return parts;
    }

    /// `Mon–Fri` if they follow each other, else one by one.
    private String days(List<DayOfWeek> days) {
        var isRow =
                days.size() > 2 && days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        return isRow
                ? day(days.getFirst()) + "–" + day(days.getLast())
                : days.stream().map(this::day).collect(Collectors.joining(", "));
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, formats.language().locale());
    }
}
