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

    /// Set by the runs of the launcher and the benchmark, which only need the start.
    private static final String LEAVE = "comptoir.leaveWhenShown";

    private final Clock clock;
    private boolean noted;

    StartupProbe(Clock clock) {
        this.clock = clock;
    }

    /// Call when the screen was put into the window; it is logged once it was laid out there.
    void shownIn(Scene scene) {
        if (!noted) {
            noted = true;
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(StartupProbe.this::note);
                }
            });
            Platform.requestNextPulse();
        }
    }

    private void note() {
        ProcessHandle.current()
                .info()
                .startInstant()
                .ifPresent(start -> LOG.info(
                        "first screen shown {} ms after the start",
                        Duration.between(start, clock.instant()).toMillis()));
        if (Boolean.getBoolean(LEAVE)) {
            Platform.exit();
        }
    }
}
