package org.comptoir.desktop.task;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks for work while a window is open: at its start, for what an earlier one left, and then every minute.
public final class MinuteTimer {

    private static final Duration OFTEN = Duration.minutes(1);

    private final Runnable look;
    private final Timeline timer;

    /// @param look returns at once
    public MinuteTimer(Runnable look) {
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
