package org.comptoir.customers.loyalty.rules;

/// When points end.
public sealed interface PointsExpiry {

    int MIN_MONTHS = 1;
    int MAX_MONTHS = 120;

    /// They never do.
    record Never() implements PointsExpiry {}

    /// Some months after they were earned, the oldest first.
    record AfterEarning(int months) implements PointsExpiry {

        public AfterEarning {
            requireMonths(months);
        }
    }

    /// All of them, when a customer has bought nothing for some months.
    record AfterLastPurchase(int months) implements PointsExpiry {

        public AfterLastPurchase {
            requireMonths(months);
        }
    }

    private static void requireMonths(int months) {
        if (months < MIN_MONTHS || months > MAX_MONTHS) {
            throw new IllegalArgumentException("points end after no such time: " + months);
        }
    }
}
