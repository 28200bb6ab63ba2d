package org.comptoir.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.offscreen.Screenshots;
import org.comptoir.desktop.offscreen.UiRobot;
import org.comptoir.pos.staff.AutoLockTerm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AutoLockTest {

    private final AdjustableClock hands = new AdjustableClock();
    private final AtomicInteger locked = new AtomicInteger();
    private final AutoLock lock = new AutoLock(hands, locked::incrementAndGet);

    @BeforeAll
    static void startTheToolkit() {
        Screenshots.start();
    }

    /// A clock that is moved on by hand.
    private static final class AdjustableClock extends Clock {

        private Instant now = Instant.parse("2026-09-14T14:42:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void locksATillThatNobodyUses() {
        lock.begin(new AutoLockTerm(10));
        hands.pass(Duration.ofMinutes(9));
        lock.check();
        assertThat(locked).hasValue(0);

        hands.pass(Duration.ofMinutes(1));
        lock.check();
        assertThat(locked).hasValue(1);
    }

    @Test
    void eachKeyPutsItOff() {
        Screenshots.onScreen(() -> {
            var scene = new Scene(new StackPane(), 200, 100);
            lock.watch(scene);
            lock.begin(new AutoLockTerm(10));
            hands.pass(Duration.ofMinutes(9));
            new UiRobot(scene).press(KeyCode.A);
            hands.pass(Duration.ofMinutes(9));
            lock.check();
            lock.stop();
            return true;
        });

        assertThat(locked).hasValue(0);
    }

    @Test
    void neverLocksWhereThatIsChosen() {
        lock.begin(new AutoLockTerm(0));
        hands.pass(Duration.ofDays(1));
        lock.check();

        assertThat(locked).hasValue(0);
    }
}
