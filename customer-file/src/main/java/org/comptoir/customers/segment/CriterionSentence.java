package org.comptoir.customers.segment;

import java.time.Month;
import java.time.format.TextStyle;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// A criterion as people say it: `bought in the last 3 months`.
public final class CriterionSentence {

    private CriterionSentence() {}

    public static String of(Criterion criterion, Formats formats) {
        var texts = Texts.of("segment", formats.language());
        return switch (criterion) {
            case Criterion.HasTag(var tag) -> texts.get("segment.criterion.tag", tag);
            case Criterion.LivesIn(var town) -> texts.get("segment.criterion.town", town);
            case Criterion.BoughtBetween(var from, var to) ->
                texts.get("segment.criterion.bought_between", formats.date(from), formats.date(to));
            case Criterion.BoughtWithin(var months) -> texts.get("segment.criterion.bought_within", months);
            case Criterion.NoPurchaseSince(var day) -> texts.get("segment.criterion.not_seen_since", formats.date(day));
            case Criterion.NotSeenFor(var months) -> texts.get("segment.criterion.not_seen_for", months);
            case Criterion.BirthdayIn(var month) -> texts.get("segment.criterion.birthday", name(month, formats));
            case Criterion.PointsAtLeast(var points) -> texts.get("segment.criterion.points", points);
            case Criterion.SpentAtLeast(var amount) -> texts.get("segment.criterion.spent", formats.money(amount));
        };
    }

    private static String name(Month month, Formats formats) {
        return month.getDisplayName(
                TextStyle.FULL_STANDALONE, formats.language().locale());
    }
}
