package org.comptoir.customers.loyalty.rules;

import org.comptoir.pos.money.Money;

/// What customers get for their birthday, once a year: when they buy near it, or when somebody gives it to all of a
/// month.
public sealed interface BirthdayGift {

    int MIN_DAYS = 0;
    int MAX_DAYS = 60;
    int MAX_POINTS = 100_000;
    Money MAX_WORTH = Money.euros(500);

    /// No gift.
    record Nothing() implements BirthdayGift {}

    /// @param days before and after the birthday
    record OfPoints(int points, int days) implements BirthdayGift {

        public OfPoints {
            requireDays(days);
            if (points < 1 || points > MAX_POINTS) {
                throw new IllegalArgumentException("no gift: " + points + " points");
            }
        }
    }

    /// A voucher, which is good as long as others.
    ///
    /// @param days before and after the birthday
    record OfVoucher(Money worth, int days) implements BirthdayGift {

        public OfVoucher {
            requireDays(days);
            if (!worth.isPositive() || worth.compareTo(MAX_WORTH) > 0) {
                throw new IllegalArgumentException("no gift: " + worth.toDecimal());
            }
        }
    }

    private static void requireDays(int days) {
        if (days < MIN_DAYS || days > MAX_DAYS) {
            throw new IllegalArgumentException("no days around a birthday: " + days);
        }
    }
}
