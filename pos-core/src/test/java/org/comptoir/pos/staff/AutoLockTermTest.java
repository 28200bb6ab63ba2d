package org.comptoir.pos.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AutoLockTermTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void readsMinutesWithinItsLimits() {
        assertThat(AutoLockTerm.read(" 15 ")).contains(new AutoLockTerm(15));
        assertThat(AutoLockTerm.read("0")).contains(new AutoLockTerm(0));
        assertThat(AutoLockTerm.read("241")).isEmpty();
        assertThat(AutoLockTerm.read("-1")).isEmpty();
        assertThat(AutoLockTerm.read("soon")).isEmpty();
        assertThat(AutoLockTerm.of(note -> Optional.empty())).isEqualTo(AutoLockTerm.DEFAULT);
    }

    @Test
    void isOverAfterItsMinutesInEitherDirection() {
        var term = new AutoLockTerm(10);

        assertThat(term.isOver(NOW, NOW.plus(Duration.ofMinutes(9)))).isFalse();
        assertThat(term.isOver(NOW, NOW.plus(Duration.ofMinutes(10)))).isTrue();
        assertThat(term.isOver(NOW, NOW.minus(Duration.ofHours(1)))).isTrue();
        assertThat(new AutoLockTerm(0).isOver(NOW, NOW.plus(Duration.ofDays(1))))
                .isFalse();
    }
}
