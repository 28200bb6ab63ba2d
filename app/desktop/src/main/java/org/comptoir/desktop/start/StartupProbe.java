package org.comptoir.desktop.start;

import java.time.Clock;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs the time from the start of the program until the first usable screen was shown.
final class StartupProbe {

    private static final Logger LOG = LoggerFactory.getLogger(StartupProbe.class);

    /// Set by runs of the benchmark, which only need the first screen.
    private static final String LEAVE = "comptoir.leaveWhenShown";

    private final Clock clock;
    private boolean noted;

    StartupProbe(Clock clock) {
        this.clock = clock;
    }

    /// Call when the screen was put into the window; it is logged once it was laid out there.
    ///
    /// @param then what was put off until the screen can be seen
    void shownIn(Scene scene, Runnable then) {
        if (noted) {
            then.run();
        } else {
            noted = true;
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(() -> note(then));
                }
            });
            Platform.requestNextPulse();
        }
    }

    private void note(Runnable then) {
        var process = ProcessHandle.current().info();
        process.startInstant()
                .ifPresent(start -> LOG.info(
                        "first screen shown {} ms after the start, {} ms of processor time",
                        Duration.between(start, clock.instant()).toMillis(),
                        process.totalCpuDuration().orElse(Duration.ZERO).toMillis()));
        if (Boolean.getBoolean(LEAVE)) {
            Platform.exit();
        } else {
            then.run();
        }
    }
}
