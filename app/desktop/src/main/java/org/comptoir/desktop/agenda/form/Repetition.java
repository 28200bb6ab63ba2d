package org.comptoir.desktop.agenda.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.recurrence.RuleText;
import org.jspecify.annotations.Nullable;

/// How often an appointment comes again, as far as the form offers it. Another program's rule is kept as it is.
public enum Repetition {
    ONCE(""),
    DAILY("FREQ=DAILY"),
    WEEKLY("FREQ=WEEKLY"),
    FORTNIGHTLY("FREQ=WEEKLY;INTERVAL=2"),
    MONTHLY("FREQ=MONTHLY"),
    YEARLY("FREQ=YEARLY"),
    OTHER("");

    private final String rule;

    Repetition(String rule) {
        this.rule = rule;
    }

    /// @param recurrence null for one that does not come again
    static Repetition of(@Nullable Recurrence recurrence) {
        if (recurrence == null) {
            return ONCE;
        }
        var plain = RuleText.of(recurrence.rule()).without("UNTIL").text();
        return Arrays.stream(values())
                .filter(one -> !one.rule.isEmpty() && one.rule.equals(plain))
                .findFirst()
                .orElse(OTHER);
    }

    static Optional<LocalDate> lastDay(@Nullable Recurrence recurrence) {
        return recurrence == null
                ? Optional.empty()
                : RuleText.of(recurrence.rule()).until().map(end -> end.toLocalDate());
    }

    /// @param last the last day; null if it has no end
    /// @param kept what it was before
    @Nullable
    Recurrence recurrence(@Nullable LocalDate last, @Nullable Recurrence kept) {
        if (this == ONCE) {
            return null;
        }
        if (this == OTHER) {
            return kept;
        }
        var before = of(kept) == this && kept != null ? kept.excluded() : List.<LocalDateTime>of();
        var text = RuleText.of(rule);
        return new Recurrence(
                last == null ? text.text() : text.until(last.atTime(23, 59, 59)).text(), before);
    }
}
