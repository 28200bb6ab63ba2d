package org.comptoir.desktop.start;

import java.time.Clock;
import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import org.comptoir.pos.staff.AutoLockTerm;

/// Locks a till that nobody has used for some time: no key, no touch, no scan. The time while the machine slept counts.
final class AutoLock {

    private static final Duration EVERY = Duration.seconds(10);

    private final Clock clock;
    private final Runnable lock;
    private final Timeline timer;
    private AutoLockTerm term = AutoLockTerm.DEFAULT;
    private Instant lastUsed;

    /// @param lock does nothing if it is locked already
    AutoLock(Clock clock, Runnable lock) {
        this.clock = clock;
        this.lock = lock;
        lastUsed = clock.instant();
        timer = new Timeline(new KeyFrame(EVERY, event -> check()));
        timer.setCycleCount(Animation.INDEFINITE);
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> lastUsed = clock.instant());
        timer.play();
    }

    /// Somebody signed in.
    ///
    /// @param until how long it may be left alone from now on
    void begin(AutoLockTerm until) {
        term = until;
        lastUsed = clock.instant();
    }

    void check() {
        if (term.isOver(lastUsed, clock.instant())) {
            lock.run();
        }
    }

    void stop() {
        timer.stop();
    }
}
