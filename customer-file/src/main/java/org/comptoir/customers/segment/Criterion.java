package org.comptoir.customers.segment;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.comptoir.customers.customer.details.FieldId;
import org.comptoir.pos.money.Money;

/// A condition on a customer. Conditions in months count back from the day they are evaluated, so that a saved
/// segment stays current.
public sealed interface Criterion {

    /// The maximum length of a tag or a town.
    int MAX_WORDS_LENGTH = 120;

    int MAX_MONTHS = 600;

    Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /// Has the tag, ignoring accents and case.
    record HasTag(String tag) implements Criterion {
        public HasTag {
            tag = requireText(tag);
        }
    }

    /// Has an address in the town, ignoring accents and case.
    record LivesIn(String town) implements Criterion {
        public LivesIn {
            town = requireText(town);
        }
    }

    /// Is written to in the language, or in the shop's own if that is this one.
    ///
    /// @param language ISO 639-1 code
    record WrittenToIn(String language) implements Criterion {
        public WrittenToIn {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new IllegalArgumentException("not a code of a language: " + language);
            }
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

    /// Known before that day, without a purchase on or after it.
    record NoPurchaseSince(LocalDate day) implements Criterion {}

    /// Known before the last months, without a purchase in them.
    record NotSeenFor(int months) implements Criterion {
        public NotSeenFor {
            months = counted(months);
        }
    }

    /// Has a birthday in the month.
    record BirthdayIn(Month month) implements Criterion {}

    /// Has at least this many points.
    record PointsAtLeast(int points) implements Criterion {
        public PointsAtLeast {
            if (points < 1) {
                throw new IllegalArgumentException("points out of range: " + points);
            }
        }
    }

    /// Spent at least this amount in the last twelve months.
    record SpentAtLeast(Money amount) implements Criterion {
        public SpentAtLeast {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("amount out of range: " + amount.toDecimal());
            }
        }
    }

    /// Meets what is asked of one of the shop's own fields.
    record InField(FieldId field, FieldTest test) implements Criterion {}

    private static String requireText(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > MAX_WORDS_LENGTH) {
            throw new IllegalArgumentException("no words to look for, or too many");
        }
        return text;
    }

    private static int counted(int months) {
        if (months < 1 || months > MAX_MONTHS) {
            throw new IllegalArgumentException("months out of range: " + months);
        }
        return months;
    }
}
