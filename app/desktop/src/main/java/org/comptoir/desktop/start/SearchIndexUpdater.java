package org.comptoir.desktop.start;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.comptoir.desktop.messages.FailureMessages;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.shop.open.OpenShop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Updates the search index and the promotions with the changes of this and other tills, every two seconds, in the
/// background.
final class SearchIndexUpdater {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexUpdater.class);
    private static final Duration OFTEN = Duration.seconds(2);

    private final OpenShop shop;
    private final Tasks tasks;
    private final FailureMessages failures;
    private final Timeline timer = new Timeline(new KeyFrame(OFTEN, event -> tick()));
    private boolean busy = true;

    /// @param failures is notified when the database cannot be reached, and when it was reached again
    SearchIndexUpdater(OpenShop shop, Tasks tasks, FailureMessages failures) {
        this.shop = shop;
        this.tasks = tasks;
        this.failures = failures;
        timer.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        tasks.of(() -> {
                    shop.customerFile().search().prepare(read -> {});
                    shop.counter().catalogue().refresh();
                    shop.counter().refreshPromotions();
                })
                .onFinished(() -> busy = false)
                .start();
        timer.play();
    }

    private void tick() {
        if (!busy) {
            busy = true;
            tasks.of(this::follow)
                    .onSuccess(done -> failures.reached())
                    .onFailure(Unavailable.UnavailableException.class, this::unavailable)
                    .onFinished(() -> busy = false)
                    .start();
        }
    }

    /// Reads the database in any case, for the promotions: an index that is not ready does not catch up.
    private void follow() {
        var search = shop.customerFile().search();
        search.catchUp();
        shop.counter().refreshPromotions();
    }

    /// An unreachable server is reported at once, before somebody needs it; merely waiting for another till is not.
    private void unavailable(Unavailable.UnavailableException problem) {
        LOG.info("Search waits until the data can be reached: {}", problem.getMessage());
        var reason = problem.reason();
        if (reason instanceof Unavailable.NoServer || reason instanceof Unavailable.ConnectionLost) {
            failures.unavailable(reason);
        }
    }

    void stop() {
        timer.stop();
    }
}
