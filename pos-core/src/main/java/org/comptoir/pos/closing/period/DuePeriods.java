package org.comptoir.pos.closing.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.pos.closing.ClosedDays;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.till.TillId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Finds the next month or year of a till that is over and not closed, and adds it up. A month without a day closing
/// has nothing to add up and gets none. A day closing that comes after its month was closed, because the clock was set
/// back, belongs to the next month that is closed: no closing is ever changed.
///
/// @param today the business day that has begun
/// @param now the time of the machine's clock
record DuePeriods(StatelessSession session, TillId till, LocalDate today, Instant now) {

    /// Months come first: a year is the sum of its months.
    Optional<PeriodClosing> next() {
        var month = PeriodClosings.last(session, till, PeriodKind.MONTH).orElse(null);
        var days = byMonth(ClosedDays.after(session, till, month == null ? 0 : month.lastClosing()), earliest(month));
        var due = days.isEmpty() ? null : days.firstEntry();
        if (due != null && isOver(due.getKey())) {
            return Optional.of(month(due.getKey(), due.getValue(), month));
        }
        return year(due == null ? null : due.getKey());
    }

    /// By the month that they count in: their own, unless a later day closing is of an earlier month. Then the clock
    /// was ahead, and the one that was made meanwhile counts with those that follow it.
    ///
    /// @param earliest the first month that is not closed; null if any may be
    static TreeMap<YearMonth, List<DayClosing>> byMonth(List<DayClosing> days, @Nullable YearMonth earliest) {
        var months = new TreeMap<YearMonth, List<DayClosing>>();
        YearMonth later = null;
        for (var day : days.reversed()) {
            var own = YearMonth.from(day.businessDay());
            later = later == null || own.isBefore(later) ? own : later;
            var month = earliest != null && later.isBefore(earliest) ? earliest : later;
            months.computeIfAbsent(month, key -> new ArrayList<>()).addFirst(day);
        }
        return months;
    }

    /// The month after the one that was closed last. A month that was closed while the clock was ahead holds back none.
    private @Nullable YearMonth earliest(@Nullable PeriodClosing closedBefore) {
        if (closedBefore == null) {
            return null;
        }
        var next = YearMonth.from(closedBefore.firstDay()).plusMonths(1);
        return next.isAfter(YearMonth.from(today)) ? null : next;
    }

    /// The months of the first year that is not closed, by the same rule as the days of a month.
    static List<PeriodClosing> ofFirstYear(List<PeriodClosing> months) {
        var first = months.stream()
                .mapToInt(month -> month.firstDay().getYear())
                .min()
                .orElseThrow();
        var last = months.stream()
                .filter(month -> month.firstDay().getYear() == first)
                .toList()
                .getLast();
        return months.subList(0, months.indexOf(last) + 1);
    }

    /// Nothing more can be closed in it: it has passed, and no sale of it is without its day closing.
    private boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.from(today))
                && ClosedDays.openSince(session, till)
                        .filter(day -> !YearMonth.from(day).isAfter(month))
                        .isEmpty();
    }

    private PeriodClosing month(YearMonth month, List<DayClosing> days, @Nullable PeriodClosing before) {
        return new PeriodClosing(
                till,
                0,
                PeriodKind.MONTH,
                days.getLast().till(),
                month.atDay(1),
                now,
                before == null ? 0 : before.number(),
                days.getFirst().number(),
                days.getLast().number(),
                days.size(),
                PeriodFigures.ofDays(days),
                "");
    }

    /// @param open the first month that has day closings and is not closed itself
    private Optional<PeriodClosing> year(@Nullable YearMonth open) {
        var before = PeriodClosings.last(session, till, PeriodKind.YEAR).orElse(null);
        var months = PeriodClosings.after(session, till, PeriodKind.MONTH, before == null ? 0 : before.lastClosing());
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var parts = ofFirstYear(months);
        var year = parts.getLast().firstDay().getYear();
        if (year >= today.getYear() || open != null && open.getYear() <= year || isOpenIn(year)) {
            return Optional.empty();
        }
        return Optional.of(year(parts, before));
    }

    private boolean isOpenIn(int year) {
        return ClosedDays.openSince(session, till)
                .filter(day -> day.getYear() <= year)
                .isPresent();
    }

    private PeriodClosing year(List<PeriodClosing> months, @Nullable PeriodClosing before) {
        return new PeriodClosing(
                till,
                0,
                PeriodKind.YEAR,
                months.getLast().till(),
                PeriodKind.YEAR.firstDay(months.getLast().firstDay()),
                now,
                before == null ? 0 : before.number(),
                months.getFirst().number(),
                months.getLast().number(),
                months.size(),
                PeriodFigures.ofMonths(months),
                "");
    }
}
