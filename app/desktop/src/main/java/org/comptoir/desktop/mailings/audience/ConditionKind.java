package org.comptoir.desktop.mailings.audience;

import java.util.Locale;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.pos.text.Texts;

/// The kinds of conditions.
public enum ConditionKind {
    BOUGHT_WITHIN,
    BOUGHT_BETWEEN,
    NOT_SEEN_FOR,
    NOT_SEEN_SINCE,
    TOWN,
    TAG,
    LANGUAGE,
    BIRTHDAY,
    POINTS,
    SPENT,
    /// One of the shop's own fields.
    FIELD;

    static ConditionKind of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.HasTag tag -> TAG;
            case Criterion.LivesIn town -> TOWN;
            case Criterion.WrittenToIn language -> LANGUAGE;
            case Criterion.BoughtBetween period -> BOUGHT_BETWEEN;
            case Criterion.BoughtWithin months -> BOUGHT_WITHIN;
            case Criterion.NoPurchaseSince day -> NOT_SEEN_SINCE;
            case Criterion.NotSeenFor months -> NOT_SEEN_FOR;
            case Criterion.BirthdayIn month -> BIRTHDAY;
            case Criterion.PointsAtLeast points -> POINTS;
            case Criterion.SpentAtLeast amount -> SPENT;
            case Criterion.InField field -> FIELD;
        };
    }

    String label(Texts texts) {
        return texts.get("mailingscreen.kind." + name().toLowerCase(Locale.ROOT));
    }

    /// The text before the value: `depuis`.
    String joint(Texts texts) {
        return texts.get("mailingscreen.joint." + name().toLowerCase(Locale.ROOT));
    }
}
