package org.comptoir.desktop.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.staff.NotPermitted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs background tasks: `tasks.of(() -> customers.find(query)).onSuccess(this::show).start()`. Each task has a
/// virtual thread of its own; its outcome is delivered on the screen's thread; no thread is ever interrupted,
/// because that is not safe inside the database. Missing permissions, an unreachable database and unexpected errors
/// are handled by the [FailureHandler], unless the task handles them itself.
public final class Tasks {

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private static final ScopedValue<Boolean> IN_BACKGROUND = ScopedValue.newInstance();

    private final Executor screen;
    private final Executor background;
    private final FailureHandler failures;
    private final Phaser begun;
    private final ObservableList<Job> running;

    /// Kept in a field, because it receives changes only as long as it is referenced.
    private final ObservableList<Job> shown;

    /// @param screen runs on the window's thread
    public Tasks(Executor screen, FailureHandler failures) {
        this(screen, work -> Thread.ofVirtual().name("work").start(work), failures);
    }

    private Tasks(Executor screen, Executor background, FailureHandler failures) {
        this(screen, background, failures, new Phaser(1), FXCollections.observableArrayList());
    }

    private Tasks(
            Executor screen, Executor background, FailureHandler failures, Phaser begun, ObservableList<Job> running) {
        this.screen = screen;
        this.background = background;
        this.failures = failures;
        this.begun = begun;
        this.running = running;
        shown = FXCollections.unmodifiableObservableList(running);
    }

    /// Runs everything synchronously on the calling thread: for tests of view models.
    public static Tasks atOnce(FailureHandler failures) {
        return new Tasks(Runnable::run, Runnable::run, failures);
    }

    /// The same tasks and jobs with another failure handler, such as the bars of a window.
    public Tasks answeredBy(FailureHandler other) {
        return new Tasks(screen, background, other, begun, running);
    }

    /// The handler of failures.
    public FailureHandler failures() {
        return failures;
    }

    /// Whether the caller runs inside a background task. What belongs to the person at the screen, such as who is
    /// acting, may have changed there since the task was requested.
    public static boolean isInBackground() {
        return IN_BACKGROUND.isBound();
    }

    <T> T inBackground(Supplier<T> operation) {
        return ScopedValue.where(IN_BACKGROUND, true).call(operation::get);
    }

    /// A short task without progress display.
    public <T> Work<T> of(Supplier<T> operation) {
        return new Work<>(this, new Job("", screen), progress -> operation.get());
    }

    /// A short task without a result.
    public Work<Boolean> of(Runnable operation) {
        return of(() -> {
            operation.run();
            return true;
        });
    }

    /// A task of more than a second: it is shown at the bottom of the rail, and can be cancelled there.
    public <T> Work<T> job(String name, Function<Progress, T> operation) {
        return new Work<>(this, new Job(name, screen), operation);
    }

    /// The jobs shown, newest last.
    public ObservableList<Job> running() {
        return shown;
    }

    /// Reports an unexpected error: it is logged and shown with its code.
    public void report(Throwable error) {
        var unexpected = UnexpectedError.of(error);
        LOG.error("Error {}", unexpected.code(), error);
        failures.unexpected(unexpected);
    }

    /// Handles a failure that the task does not handle itself.
    void answer(Throwable error) {
        switch (error) {
            case NotPermitted refusal -> failures.notPermitted(refusal);
            case Unavailable.UnavailableException problem -> {
                LOG.warn("The data cannot be reached", problem);
                failures.unavailable(problem.reason());
            }
            default -> report(error);
        }
    }

    void start(Job job, Work<?> work) {
        if (job.name().isEmpty()) {
            runBehind(work::run);
            return;
        }
        screen.execute(() -> running.add(job));
        runBehind(() -> {
            try {
                work.run();
            } finally {
                screen.execute(() -> running.remove(job));
            }
        });
    }

    private void runBehind(Runnable work) {
        begun.register();
        background.execute(() -> {
            try {
                work.run();
            } finally {
                begun.arriveAndDeregister();
            }
        });
    }

    /// Waits for running tasks, so that none is interrupted in the middle of a transaction. Does not wait for their
    /// results to be shown.
    ///
    /// @return whether all ended in time
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
