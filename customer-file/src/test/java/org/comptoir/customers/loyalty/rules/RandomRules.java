package org.comptoir.customers.loyalty.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Random;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.pricing.promotion.CustomerGroup;

/// Any rules that a shop could make.
public final class RandomRules {

    private RandomRules() {}

    public static EarningRules of(Random random) {
        var rules = new ArrayList<EarningRule>();
        for (var i = random.nextInt(6); i > 0; i--) {
            rules.add(rule(random));
        }
        return new EarningRules(
                random.nextInt(20), PointsRounding.values()[random.nextInt(PointsRounding.values().length)], rules);
    }

    private static EarningRule rule(Random random) {
        var multiplier = new Multiplier(1 + random.nextInt(Multiplier.MAX_HUNDREDTHS));
        var day = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(20));
        return switch (random.nextInt(4)) {
            case 0 -> new EarningRule.CategoryRate(new CategoryId(1 + random.nextInt(2)), random.nextInt(30));
            case 1 -> new EarningRule.TagRate(new CustomerGroup("fidele"), random.nextInt(30));
            case 2 ->
                new EarningRule.OnWeekdays(
                        EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.MONDAY), multiplier);
            default -> new EarningRule.BetweenDates(day, day.plusDays(random.nextInt(20)), multiplier);
        };
    }
}
