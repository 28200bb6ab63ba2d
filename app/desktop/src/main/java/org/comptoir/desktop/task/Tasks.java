package org.comptoir.desktop.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one way to work away from the screen:
/// `tasks.of(() -> customers.find(words)).then(this::show).start()`. Each work has a virtual thread of its own; what it
/// says comes back on the thread of the screen; no thread is ever interrupted, because one in the database must not be.
public final class Tasks {

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

    private final Executor screen;
    private final Executor background;
    private final Consumer<UnexpectedError> mishaps;
    private final Phaser begun = new Phaser(1);
    private final ObservableList<Job> running = FXCollections.observableArrayList();

    /// @param screen runs on the thread of the window
    /// @param mishaps is told, on that thread, what nobody expected
    public Tasks(Executor screen, Consumer<UnexpectedError> mishaps) {
        this(screen, work -> Thread.ofVirtual().name("work").start(work), mishaps);
    }

    private Tasks(Executor screen, Executor background, Consumer<UnexpectedError> mishaps) {
        this.screen = screen;
        this.background = background;
        this.mishaps = mishaps;
    }

    /// Does everything at once on the calling thread: for tests of view models.
    public static Tasks atOnce(Consumer<UnexpectedError> mishaps) {
        return new Tasks(Runnable::run, Runnable::run, mishaps);
    }

    /// A short work, which shows no progress.
    public <T> Work<T> of(Supplier<T> operation) {
        return new Work<>(this, new Job("", screen), progress -> operation.get());
    }

    /// A short work without a result.
    public Work<Boolean> of(Runnable operation) {
        return of(() -> {
            operation.run();
            return true;
        });
    }

    /// A work over a second: it shows in the pill at the foot of the rail, and can be cancelled there.
    public <T> Work<T> job(String name, Function<Progress, T> operation) {
        return new Work<>(this, new Job(name, screen), operation);
    }

    /// The works that show, the newest last.
    public ObservableList<Job> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /// For what went wrong on the thread of the screen itself.
    public void report(Throwable error) {
        var mishap = UnexpectedError.of(error);
        LOG.error("Error {}", mishap.code(), error);
        mishaps.accept(mishap);
    }

    void start(Job job, Work<?> work) {
        if (job.name().isEmpty()) {
            behind(work::run);
            return;
        }
        screen.execute(() -> running.add(job));
        behind(() -> {
            try {
                work.run();
            } finally {
                screen.execute(() -> running.remove(job));
            }
        });
    }

    private void behind(Runnable work) {
        begun.register();
        background.execute(() -> {
            try {
                work.run();
            } finally {
                begun.arriveAndDeregister();
            }
        });
    }

    /// Waits for the works that have begun, so that none is cut off in the middle of a transaction. What they would
    /// show is not waited for.
    ///
    /// @return whether all ended in that time
    public boolean awaitEnd(Duration most) {
        try {
            begun.awaitAdvanceInterruptibly(begun.arrive(), most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void show(Runnable change) {
        screen.execute(() -> {
            try {
                change.run();
            } catch (RuntimeException e) {
                report(e);
            }
        });
    }
}
