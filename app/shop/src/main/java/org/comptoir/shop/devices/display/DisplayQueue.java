package org.comptoir.shop.devices.display;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.comptoir.shop.devices.DeviceProblem;
import org.jspecify.annotations.Nullable;

/// Shows messages in the background, one after another; of those that wait only the last one counts, so that nothing
/// piles up behind a slow display. A display that fails is told of once, and left alone for a while: the sale goes on
/// without it.
public final class DisplayQueue {

    /// How long a display that failed is left alone.
    static final Duration REST = Duration.ofSeconds(20);

    private final CustomerDisplay display;
    private final Executor background;
    private final Clock clock;
    private final Consumer<DeviceProblem> failed;
    private final Runnable recovered;
    private @Nullable DisplayMessage waiting;
    private @Nullable DisplayMessage last;
    private @Nullable Instant restsUntil;
    private boolean isBusy;

    /// @param background runs what may wait for the device
    /// @param failed told once, in the background, when the display stops working
    /// @param recovered told, in the background, when it works again
    public DisplayQueue(
            CustomerDisplay display,
            Executor background,
            Clock clock,
            Consumer<DeviceProblem> failed,
            Runnable recovered) {
        this.display = display;
        this.background = background;
        this.clock = clock;
        this.failed = failed;
        this.recovered = recovered;
    }

    /// Shows a message as soon as the display is free. Never waits.
    public void show(DisplayMessage message) {
        synchronized (this) {
            last = message;
            if (restsUntil != null && clock.instant().isBefore(restsUntil)) {
                return;
            }
            waiting = message;
            if (isBusy) {
                return;
            }
            isBusy = true;
        }
        background.execute(this::work);
    }

    /// Tries a display that failed once more, with the last message.
    public void retry() {
        DisplayMessage message;
        synchronized (this) {
            if (last == null) {
                return;
            }
            restsUntil = restsUntil == null ? null : clock.instant();
            message = last;
        }
        show(message);
    }

    private void work() {
        for (var message = next(); message != null; message = next()) {
            var isAnswered = false;
            try {
                display.show(message);
                isAnswered = true;
                succeeded();
            } catch (DeviceProblem problem) {
                isAnswered = true;
                failed(problem);
            } finally {
                if (!isAnswered) {
                    free();
                }
            }
        }
    }

    /// After an error of the program the next message is tried again.
    private synchronized void free() {
        isBusy = false;
    }

    private synchronized @Nullable DisplayMessage next() {
        var message = waiting;
        waiting = null;
        isBusy = message != null;
        return message;
    }

    private void succeeded() {
        boolean wasFailing;
        synchronized (this) {
            wasFailing = restsUntil != null;
            restsUntil = null;
        }
        if (wasFailing) {
            recovered.run();
        }
    }

    private void failed(DeviceProblem problem) {
        boolean wasWorking;
        synchronized (this) {
            wasWorking = restsUntil == null;
            restsUntil = clock.instant().plus(REST);
            waiting = null;
        }
        if (wasWorking) {
            failed.accept(problem);
        }
    }
}
