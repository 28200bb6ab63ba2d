package org.comptoir.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/// A work long enough to be watched: its name, how far it is, and the way to end it between two steps.
public final class Job {

    private record Reached(long done, long total) {}

    private final String name;
    private final Executor screen;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper(this, "done");
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total");
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<@Nullable Reached> latest = new AtomicReference<>();

    Job(String name, Executor screen) {
        this.name = name;
        this.screen = screen;
    }

    /// Many steps between two frames become one change of the screen.
    void reach(long reached, long ofTotal) {
        if (cancelled.get()) {
            throw new Cancelled();
        }
        if (latest.getAndSet(new Reached(reached, ofTotal)) == null) {
            screen.execute(this::show);
        }
    }

    private void show() {
        var reached = latest.getAndSet(null);
        if (reached != null) {
            total.set(reached.total());
            done.set(reached.done());
        }
    }

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    public String name() {
        return name;
    }

    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty totalProperty() {
        return total.getReadOnlyProperty();
    }
}
