package org.comptoir.pos.orders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// For how long quotes hold and goods are put aside, unless somebody says otherwise.
///
/// @param quoteDays for which a quote holds
/// @param putAsideDays for which goods are put aside
public record OrderTerms(int quoteDays, int putAsideDays) {

    /// The names of the shop's settings.
    public static final String QUOTE_NOTE = "orders.quote.days";

    public static final String PUT_ASIDE_NOTE = "orders.putaside.days";

    public static final int MIN_DAYS = 1;
    public static final int MAX_DAYS = 730;
    public static final int DEFAULT_DAYS = 30;

    public OrderTerms {
        if (!isAllowed(quoteDays) || !isAllowed(putAsideDays)) {
            throw new IllegalArgumentException("no terms: " + quoteDays + ", " + putAsideDays);
        }
    }

    private static boolean isAllowed(int days) {
        return days >= MIN_DAYS && days <= MAX_DAYS;
    }

    /// Parses typed or stored days; empty if they are not valid.
    public static Optional<Integer> read(String text) {
        var trimmed = text.strip();
        return trimmed.matches("[0-9]{1,3}") && isAllowed(Integer.parseInt(trimmed))
                ? Optional.of(Integer.parseInt(trimmed))
                : Optional.empty();
    }

    /// The shop's own terms.
    ///
    /// @param notes such as `settings::note`
    public static OrderTerms of(Function<String, Optional<String>> notes) {
        return new OrderTerms(days(notes, QUOTE_NOTE), days(notes, PUT_ASIDE_NOTE));
    }

    private static int days(Function<String, Optional<String>> notes, String name) {
        return notes.apply(name).flatMap(OrderTerms::read).orElse(DEFAULT_DAYS);
    }

    public LocalDate lastDayOfQuote(LocalDate today) {
        return today.plusDays(quoteDays);
    }

    public LocalDate lastDayOfPutAside(LocalDate today) {
        return today.plusDays(putAsideDays);
    }
}
