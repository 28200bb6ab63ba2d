package org.comptoir.desktop.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/// A task long enough to be shown: its name, its progress, and cancelling between two steps.
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

    /// Several steps between two frames are shown as one change.
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
