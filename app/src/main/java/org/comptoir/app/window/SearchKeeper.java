package org.comptoir.app.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;

/// Keeps search up to date with what this and other tills change, every two seconds, in the background.
final class SearchKeeper {

    private static final Duration OFTEN = Duration.seconds(2);

    private final Shop shop;
    private final Tasks tasks;
    private final Timeline timer = new Timeline(new KeyFrame(OFTEN, event -> tick()));
    private boolean busy = true;

    SearchKeeper(Shop shop, Tasks tasks) {
        this.shop = shop;
        this.tasks = tasks;
        timer.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        tasks.of(() -> {
                    shop.customerFile().search().prepare(read -> {});
                    shop.counter().catalogue().refresh();
                })
                .lastly(() -> busy = false)
                .start();
        timer.play();
    }

    private void tick() {
        if (!busy) {
            busy = true;
            tasks.of(() -> shop.customerFile().search().catchUp())
                    .lastly(() -> busy = false)
                    .start();
        }
    }

    void stop() {
        timer.stop();
    }
}
