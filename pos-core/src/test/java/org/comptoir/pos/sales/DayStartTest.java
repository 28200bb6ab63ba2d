package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayStartTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static LocalDate day(int hour, String instant) {
        return new DayStart(hour).day(Instant.parse(instant), PARIS);
    }

    @Test
    void whatIsSoldBeforeItBelongsToTheEveningBefore() {
        assertThat(day(4, "2026-03-08T00:30:00Z")).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(day(4, "2026-03-08T02:59:59Z")).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(day(4, "2026-03-08T03:00:00Z")).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(day(0, "2026-03-08T00:30:00Z")).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(day(4, "2026-12-31T23:30:00Z")).as("the year, too").isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void summerTimeMovesNoDay() {
        assertThat(day(4, "2026-03-29T01:59:00Z")).as("3:59 in summer").isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(day(4, "2026-03-29T02:00:00Z")).as("4:00 in summer").isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(day(4, "2026-10-25T02:59:00Z")).as("3:59 in winter").isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(day(4, "2026-10-25T03:00:00Z")).as("4:00 in winter").isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void isReadWithinItsLimits() {
        assertThat(DayStart.read(" 4 ")).contains(new DayStart(4));
        assertThat(DayStart.read("09")).contains(new DayStart(9));
        for (var text : new String[] {"", "10", "-1", "4.5", "four", "123456789012"}) {
            assertThat(DayStart.read(text)).as(text).isEmpty();
        }
        assertThat(DayStart.of(name -> Optional.of("many"))).isEqualTo(DayStart.DEFAULT);
        assertThatIllegalArgumentException().isThrownBy(() -> new DayStart(24));
    }
}
