package org.comptoir.customers.segment;

import java.time.LocalDate;
import java.time.Month;
import org.comptoir.pos.money.Money;

/// One condition on a customer. Conditions by months count back from the day on which they are asked, so that a saved
/// segment is always current.
public sealed interface Criterion {

    /// As long as a tag or a town can be.
    int MAX_WORDS_LENGTH = 120;

    int MAX_MONTHS = 600;

    /// Carries the tag, whatever the accents and capitals.
    record HasTag(String tag) implements Criterion {
        public HasTag {
            tag = words(tag);
        }
    }

    /// Has an address in the town, whatever the accents and capitals.
    record LivesIn(String town) implements Criterion {
        public LivesIn {
            town = words(town);
        }
    }

    /// Bought something between two days, both included.
    record BoughtBetween(LocalDate from, LocalDate to) implements Criterion {
        public BoughtBetween {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a period that ends before it begins");
            }
        }
    }

    /// Bought something in the last months.
    record BoughtWithin(int months) implements Criterion {
        public BoughtWithin {
            months = counted(months);
        }
    }

    /// Known before that day, and bought nothing on it or since.
    record NoPurchaseSince(LocalDate day) implements Criterion {}

    /// Known before the last months, and bought nothing in them.
    record NotSeenFor(int months) implements Criterion {
        public NotSeenFor {
            months = counted(months);
        }
    }

    /// Has a birthday in the month.
    record BirthdayIn(Month month) implements Criterion {}

    /// Has at least so many points.
    record PointsAtLeast(int points) implements Criterion {
        public PointsAtLeast {
            if (points < 1) {
                throw new IllegalArgumentException("points out of range: " + points);
            }
        }
    }

    /// Spent at least so much in the last twelve months.
    record SpentAtLeast(Money amount) implements Criterion {
        public SpentAtLeast {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("amount out of range: " + amount.toDecimal());
            }
        }
    }

    private static String words(String typed) {
        var words = typed.strip();
        if (words.isEmpty() || words.length() > MAX_WORDS_LENGTH) {
            throw new IllegalArgumentException("no words to look for, or too many");
        }
        return words;
    }

    private static int counted(int months) {
        if (months < 1 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("months out of range: " + months);
        }
        return months;
    }
}
