package org.comptoir.pos.closing.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.closing.ClosedDays;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.CanonicalText;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.JournalPages;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Adds the day closings of each till up to months and its months up to years again, and compares the sums with what
/// month and year closings signed.
public final class PeriodClosingsCheck implements BooksCheck {

    private final Database database;

    public PeriodClosingsCheck(Database database) {
        this.database = database;
    }

    @Override
    public void run(Consumer<Finding> findings) {
        database.read(JournalPages::tills)
                .forEach(till -> database.read(session -> of(session, till)).forEach(findings));
    }

    private static List<Finding> of(StatelessSession session, TillId till) {
        var findings = new ArrayList<Finding>();
        var days = ClosedDays.after(session, till, 0);
        var months = readable(PeriodClosings.entriesAfter(session, till, PeriodKind.MONTH, 0), findings);
        PeriodClosing before = null;
        for (var month : months) {
            var after = lastOf(before);
            var parts = days.stream()
                    .filter(day -> day.number() > after && day.number() <= month.lastClosing())
                    .toList();
            var numbers = parts.stream().map(DayClosing::number).toList();
            var own = DuePeriods.byMonth(parts, earliest(month, before));
            var first = own.isEmpty() ? month.firstDay() : own.firstKey().atDay(1);
            compare(month, expected(month, before, first, numbers, PeriodFigures.ofDays(parts)), findings);
            before = month;
        }
        years(session, till, months, findings);
        return findings;
    }

    private static void years(
            StatelessSession session, TillId till, List<PeriodClosing> months, List<Finding> findings) {
        PeriodClosing before = null;
        for (var year : readable(PeriodClosings.entriesAfter(session, till, PeriodKind.YEAR, 0), findings)) {
            var after = lastOf(before);
            var parts = months.stream()
                    .filter(month -> month.number() > after && month.number() <= year.lastClosing())
                    .toList();
            var numbers = parts.stream().map(PeriodClosing::number).toList();
            var first = parts.isEmpty()
                    ? year.firstDay()
                    : PeriodKind.YEAR.firstDay(
                            DuePeriods.ofFirstYear(parts).getLast().firstDay());
            compare(year, expected(year, before, first, numbers, PeriodFigures.ofMonths(parts)), findings);
            before = year;
        }
    }

    /// A month before the one that was closed last says that this one was closed while the clock was ahead.
    private static @Nullable YearMonth earliest(PeriodClosing month, @Nullable PeriodClosing before) {
        if (before == null) {
            return null;
        }
        var next = YearMonth.from(before.firstDay()).plusMonths(1);
        return YearMonth.from(month.firstDay()).isBefore(next) ? null : next;
    }

    private static long lastOf(@Nullable PeriodClosing before) {
        return before == null ? 0 : before.lastClosing();
    }

    /// @param parts the numbers of what it should add up
    private static PeriodClosing expected(
            PeriodClosing signed,
            @Nullable PeriodClosing before,
            LocalDate firstDay,
            List<Long> parts,
            PeriodFigures figures) {
        return new PeriodClosing(
                signed.tillId(),
                signed.number(),
                signed.kind(),
                signed.till(),
                firstDay,
                signed.closedAt(),
                before == null ? 0 : before.number(),
                parts.isEmpty() ? 0 : parts.getFirst(),
                parts.isEmpty() ? 0 : parts.getLast(),
                parts.size(),
                figures,
                "");
    }

    private static List<PeriodClosing> readable(List<JournalEntry> entries, List<Finding> findings) {
        return entries.stream()
                .flatMap(entry -> readable(entry, findings).stream())
                .toList();
    }

    private static Optional<PeriodClosing> readable(JournalEntry entry, List<Finding> findings) {
        try {
            return Optional.of(SignedPeriodClosing.read(entry));
        } catch (IllegalArgumentException e) {
            findings.add(new Finding.Unreadable(subject(entry.till(), entry.number())));
            return Optional.empty();
        }
    }

    private static Subject subject(TillId till, long number) {
        return new Subject(Subject.Kind.CLOSING, till + "-" + number);
    }

    /// Value by value of their texts.
    private static void compare(PeriodClosing signed, PeriodClosing expected, List<Finding> findings) {
        var is = CanonicalText.read(SignedPeriodClosing.text(signed));
        var should = CanonicalText.read(SignedPeriodClosing.text(expected));
        var keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(should.keySet());
        for (var key : keys) {
            var right = should.getOrDefault(key, "");
            var told = is.getOrDefault(key, "");
            if (!right.equals(told)) {
                findings.add(new Finding.Unbalanced(subject(signed.tillId(), signed.number()), key, right, told));
            }
        }
    }
}
