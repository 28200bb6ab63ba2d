package org.comptoir.desktop.email;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks into the outbox while a window is open: at its start, for what an earlier one left, and then every minute.
public final class EmailWatch {

    private static final Duration OFTEN = Duration.minutes(1);

    private final Runnable look;
    private final Timeline timer;

    /// @param look returns at once
    public EmailWatch(Runnable look) {
        this.look = look;
        timer = new Timeline(new KeyFrame(OFTEN, event -> look.run()));
        timer.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        look.run();
        timer.play();
    }

    public void stop() {
        timer.stop();
    }
}
