package org.comptoir.desktop.till;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Asks every few seconds for what other tills parked, while the sale screen is shown.
final class OtherTillsWatch {

    private static final Duration OFTEN = Duration.seconds(4);

    private final Timeline timer;

    /// @param look returns at once
    OtherTillsWatch(Runnable look) {
        timer = new Timeline(new KeyFrame(OFTEN, event -> look.run()));
        timer.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        timer.play();
    }

    void stop() {
        timer.stop();
    }
}
