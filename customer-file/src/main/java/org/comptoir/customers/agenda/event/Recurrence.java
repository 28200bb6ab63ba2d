package org.comptoir.customers.agenda.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// How an appointment comes again.
///
/// @param rule in the words of RFC 5545, section 3.3.10, without the name of the property; UNTIL is by the clock of
///     the appointment's own zone, without a Z
/// @param excluded beginnings that the rule gives and that are left out
public record Recurrence(String rule, List<LocalDateTime> excluded) {

    public static final int MAX_RULE = 500;

    public Recurrence {
        rule = rule.strip().toUpperCase(Locale.ROOT);
        excluded = List.copyOf(excluded);
    }

    public static Recurrence of(String rule) {
        return new Recurrence(rule, List.of());
    }
}
