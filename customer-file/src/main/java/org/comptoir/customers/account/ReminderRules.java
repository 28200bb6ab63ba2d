package org.comptoir.customers.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.jspecify.annotations.Nullable;

/// When the shop reminds those who should have paid, and which interest it claims of businesses.
///
/// @param daysLate after which somebody is reminded for the first time
/// @param daysBetween a letter and the next
/// @param minimum overdue that is worth a letter
/// @param interest of a year, of the half-year that runs; null if the letters are to tell no figure
public record ReminderRules(
        int daysLate,
        int daysBetween,
        Money minimum,
        @Nullable Percent interest) {

    /// The name of the shop setting.
    public static final String NOTE = "accounts.reminders";

    public static final int MAX_DAYS = 365;

    public static final Money MAX_MINIMUM = Money.euros(1000);

    /// In percent. Twice what any legal rate of France or Italy has been since the euro.
    public static final int MAX_INTEREST = 30;

    public static final ReminderRules DEFAULT = new ReminderRules(7, 15, Money.euros(10), null);

    private static final Pattern KEPT =
            Pattern.compile("(\\d{1,3}) (\\d{1,3}) (\\d{1,4}\\.\\d{2}) (-|\\d{1,2}(?:\\.\\d{1,2})?)");

    public ReminderRules {
        if (daysLate < 1 || daysLate > MAX_DAYS || daysBetween < 1 || daysBetween > MAX_DAYS) {
            throw new IllegalArgumentException("no days of reminders: " + daysLate + ", " + daysBetween);
        }
        if (minimum.isNegative() || minimum.compareTo(MAX_MINIMUM) > 0) {
            throw new IllegalArgumentException("no minimum of reminders: " + minimum.toDecimal());
        }
        if (interest != null && interest.compareTo(Percent.whole(MAX_INTEREST)) > 0) {
            throw new IllegalArgumentException("no interest: " + interest);
        }
    }

    /// Interest on what is open, by the days it is late, of a year of 365; zero where no rate is set.
    public Money interestOn(OpenItem item, long daysLate) {
        return interest == null || daysLate <= 0
                ? Money.ZERO
                : Money.ofCents(BigDecimal.valueOf(item.open().cents())
                        .multiply(BigDecimal.valueOf(interest.basisPoints()))
                        .multiply(BigDecimal.valueOf(daysLate))
                        .divide(BigDecimal.valueOf(3_650_000), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /// As it is kept, such as `7 15 10.00 12.15`, with a dash for no interest.
    public String text() {
        return daysLate + " " + daysBetween + " " + minimum.toDecimal() + " "
                + (interest == null ? "-" : interest.toDecimal());
    }

    /// Empty if it is not what [#text] makes, or out of bounds.
    public static Optional<ReminderRules> read(String text) {
        var kept = KEPT.matcher(text);
        if (!kept.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReminderRules(
                    Integer.parseInt(kept.group(1)),
                    Integer.parseInt(kept.group(2)),
                    Money.of(kept.group(3)),
                    kept.group(4).equals("-") ? null : Percent.of(kept.group(4))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static ReminderRules of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(ReminderRules::read).orElse(DEFAULT);
    }
}
