package org.comptoir.desktop.start;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.shop.open.OpenShop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps search up to date with what this and other tills change, every two seconds, in the background.
final class SearchIndexUpdater {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexUpdater.class);
    private static final Duration OFTEN = Duration.seconds(2);

    private final OpenShop shop;
    private final Tasks tasks;
    private final Timeline timer = new Timeline(new KeyFrame(OFTEN, event -> tick()));
    private boolean busy = true;

    SearchIndexUpdater(OpenShop shop, Tasks tasks) {
        this.shop = shop;
        this.tasks = tasks;
        timer.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        tasks.of(() -> {
                    shop.customerFile().search().prepare(read -> {});
                    shop.counter().catalogue().refresh();
                })
                .onFinished(() -> busy = false)
                .start();
        timer.play();
    }

    private void tick() {
        if (!busy) {
            busy = true;
            tasks.of(() -> shop.customerFile().search().catchUp())
                    .onFailure(
                            Unavailable.UnavailableException.class,
                            problem -> LOG.info("Search waits until the data can be reached: {}", problem.getMessage()))
                    .onFinished(() -> busy = false)
                    .start();
        }
    }

    void stop() {
        timer.stop();
    }
}
