package org.comptoir.customers.loyalty.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.comptoir.pos.catalogue.category.CategoryId;
import org.comptoir.pos.pricing.promotion.CustomerGroup;

/// A rule beside the usual points for each euro.
public sealed interface EarningRule {

    int MAX_RATE = 1000;

    /// What the goods of a category earn, whoever buys them; 0 for nothing.
    record CategoryRate(CategoryId category, int pointsPerEuro) implements EarningRule {

        public CategoryRate {
            requireRate(pointsPerEuro);
        }
    }

    /// What customers with a tag earn, except on goods of a category with a rate of its own.
    record TagRate(CustomerGroup group, int pointsPerEuro) implements EarningRule {

        public TagRate {
            requireRate(pointsPerEuro);
        }
    }

    /// More points on some days of the week.
    record OnWeekdays(Set<DayOfWeek> days, Multiplier multiplier) implements EarningRule {

        public OnWeekdays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("points are multiplied on no day");
            }
            days = Set.copyOf(days);
        }

        /// From Monday on.
        public Set<DayOfWeek> inOrder() {
            return EnumSet.copyOf(days);
        }
    }

    /// More points on some days, both included.
    record BetweenDates(LocalDate from, LocalDate to, Multiplier multiplier) implements EarningRule {

        public BetweenDates {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("points are multiplied from " + from + " to " + to);
            }
        }
    }

    private static void requireRate(int pointsPerEuro) {
        if (pointsPerEuro < 0 || pointsPerEuro > MAX_RATE) {
            throw new IllegalArgumentException("points per euro out of range: " + pointsPerEuro);
        }
    }
}
