package org.comptoir.reports.lists;

import java.util.Optional;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.text.Formats;

/// How much more or less somebody bought than a year before.
///
/// @param percent rounded, at most [#MAX_PERCENT]
record Change(int percent) {

    /// What grew more says nothing any more.
    static final int MAX_PERCENT = 999;

    /// None where there was nothing before.
    static Optional<Change> between(Money before, Money now) {
        if (!before.isPositive()) {
            return Optional.empty();
        }
        var percent = now.minus(before).scaled(100, before.cents()).cents();
        return Optional.of(new Change(Math.clamp(percent, -MAX_PERCENT, MAX_PERCENT)));
    }

    String text(Formats formats) {
        return (percent > 0 ? "+" : "") + formats.percent(Percent.whole(percent));
    }
}
