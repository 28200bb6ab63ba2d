package org.comptoir.pos.pricing.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 24);

    @Test
    void runsOnItsDaysAndHoursFromTheFirstDayToTheLast() {
        var schedule = new Schedule(
                FIRST, LAST, Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), LocalTime.of(14, 0), LocalTime.of(18, 0));

        assertThat(schedule.runsAt(LocalDateTime.of(2026, 12, 1, 14, 0))).isTrue();
        assertThat(schedule.runsAt(LocalDateTime.of(2026, 12, 24, 17, 59, 59))).isTrue();
        assertThat(schedule.runsAt(LocalDateTime.of(2026, 12, 24, 18, 0))).isFalse();
        assertThat(schedule.runsAt(LocalDateTime.of(2026, 12, 1, 13, 59))).isFalse();
        assertThat(schedule.runsAt(LocalDateTime.of(2026, 12, 2, 15, 0))).isFalse();
        assertThat(schedule.runsAt(LocalDateTime.of(2026, 11, 26, 15, 0))).isFalse();
        assertThat(schedule.runsAt(LocalDateTime.of(2026, 12, 29, 15, 0))).isFalse();
        assertThat(Schedule.ALWAYS.runsAt(LocalDateTime.MIN)).isTrue();
    }

    @Test
    void overlapsWhereBothHaveADay() {
        var december = Schedule.between(FIRST, LAST);

        assertThat(december.overlaps(Schedule.between(LAST, null))).isTrue();
        assertThat(december.overlaps(Schedule.between(null, FIRST))).isTrue();
        assertThat(december.overlaps(Schedule.between(LAST.plusDays(1), null))).isFalse();
        assertThat(december.overlaps(Schedule.between(null, FIRST.minusDays(1))))
                .isFalse();
        assertThat(Schedule.ALWAYS.overlaps(december)).isTrue();
    }

    @Test
    void refusesWhatNeverRuns() {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.between(LAST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(null, null, Set.of(), null, null));
        var noon = LocalTime.NOON;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(null, null, Schedule.ALWAYS.days(), noon, noon));
    }
}
