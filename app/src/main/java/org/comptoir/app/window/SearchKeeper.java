package org.comptoir.app.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.comptoir.app.shop.Shop;
import org.comptoir.app.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps search up to date with what this and other tills change, every two seconds, in the background.
final class SearchKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SearchKeeper.class);
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
                    .unless(
                            Unavailable.UnavailableException.class,
                            problem -> LOG.info("Search waits until the data can be reached: {}", problem.getMessage()))
                    .lastly(() -> busy = false)
                    .start();
        }
    }

    void stop() {
        timer.stop();
    }
}
