package org.comptoir.pos.pricing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// For how long the shop takes goods back that nothing is wrong with, as it promises on its receipts. No law asks for
/// it in a shop, and none of the customer's rights end with it: faulty goods are under the legal guarantee of
/// conformity (Directive (EU) 2019/771; Code de la consommation, art. L217-3; Codice del consumo, art. 133), so it does
/// not hold for them.
///
/// @param days from the day of the sale, that day not counted; 0 for no end
public record ReturnPeriod(int days) {

    /// The name of the shop setting.
    public static final String NOTE = "returns.period";

    public static final int MAX_DAYS = 3650;

    /// What holds when nobody chose.
    public static final ReturnPeriod NONE = new ReturnPeriod(0);

    public ReturnPeriod {
        if (days < 0 || days > MAX_DAYS) {
            throw new IllegalArgumentException("no period of returns: " + days);
        }
    }

    /// Parses what was typed or kept; nothing for no end, and empty if it is not valid.
    public static Optional<ReturnPeriod> read(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.of(NONE);
        }
        return typed.length() <= 4 && typed.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Optional.of(Integer.parseInt(typed))
                        .filter(days -> days <= MAX_DAYS)
                        .map(ReturnPeriod::new)
                : Optional.empty();
    }

    /// The shop's own.
    ///
    /// @param notes such as `settings::get`
    public static ReturnPeriod of(Function<String, Optional<String>> notes) {
        return notes.apply(NOTE).flatMap(ReturnPeriod::read).orElse(NONE);
    }

    public boolean isSet() {
        return days > 0;
    }

    public LocalDate lastDay(LocalDate soldOn) {
        return soldOn.plusDays(days);
    }

    /// Whether the last day is over.
    ///
    /// @param soldOn the day on which the goods were sold
    public boolean isOver(LocalDate soldOn, LocalDate today) {
        return isSet() && today.isAfter(lastDay(soldOn));
    }

    /// As kept.
    public String text() {
        return Integer.toString(days);
    }
}
