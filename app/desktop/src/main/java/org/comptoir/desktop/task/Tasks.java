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

/// The one way to work away from the screen: `tasks.of(() -> customers.find(query)).onSuccess(this::show).start()`.
/// Each piece of work has a virtual thread of its own; its outcome comes back on the thread of the screen; no
/// thread is ever interrupted, because one in the database must not be. A missing permission, data that cannot be
/// reached and whatever nobody expected are answered by the [FailureHandler], unless the work has an answer of its
/// own.
public final class Tasks {

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private static final ScopedValue<Boolean> IN_BACKGROUND = ScopedValue.newInstance();

    private final Executor screen;
    private final Executor background;
    private final FailureHandler failures;
    private final Phaser begun;
    private final ObservableList<Job> running;

    /// Held here, because it hears of changes only for as long as somebody holds it.
    private final ObservableList<Job> shown;

    /// @param screen runs on the thread of the window
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

    /// Runs everything at once on the calling thread: for tests of view models.
    public static Tasks atOnce(FailureHandler failures) {
        return new Tasks(Runnable::run, Runnable::run, failures);
    }

    /// The same background work and the same jobs, with failures answered in another way, such as by the bars of a
    /// window.
    ///
    public Tasks answeredBy(FailureHandler other) {
        return new Tasks(screen, background, other, begun, running);
    }

    /// Who answers what goes wrong.
    public FailureHandler failures() {
        return failures;
    }

    /// Whether the caller runs inside background work. What belongs to the person at the screen, such as who acts, may
    /// have changed there since the work was asked for.
    public static boolean isInBackground() {
        return IN_BACKGROUND.isBound();
    }

    <T> T inBackground(Supplier<T> operation) {
        return ScopedValue.where(IN_BACKGROUND, true).call(operation::get);
    }

    /// Short work, which shows no progress.
    public <T> Work<T> of(Supplier<T> operation) {
        return new Work<>(this, new Job("", screen), progress -> operation.get());
    }

    /// Short work without a result.
    public Work<Boolean> of(Runnable operation) {
        return of(() -> {
            operation.run();
            return true;
        });
    }

    /// Work of more than a second: it shows at the foot of the rail, and can be cancelled there.
    public <T> Work<T> job(String name, Function<Progress, T> operation) {
        return new Work<>(this, new Job(name, screen), operation);
    }

    /// The work that shows, the newest last.
    public ObservableList<Job> running() {
        return shown;
    }

    /// Reports what nobody expected: it is logged and shown under its code.
    public void report(Throwable error) {
        var unexpected = UnexpectedError.of(error);
        LOG.error("Error {}", unexpected.code(), error);
        failures.unexpected(unexpected);
    }

    /// Answers a failure for which the work has no answer of its own.
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

    /// Waits for the work that has begun, so that none is cut off in the middle of a transaction. What it would
    /// show is not waited for.
    ///
    /// @return whether all of it ended in that time
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
