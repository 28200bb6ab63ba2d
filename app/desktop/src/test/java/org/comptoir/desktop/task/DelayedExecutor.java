package org.comptoir.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Runs tasks in the background like the window; results reach the screen only when the test allows it.
public final class DelayedExecutor {

    private final Queue<Runnable> untold = new ConcurrentLinkedQueue<>();
    private final List<UnexpectedError> errors = new ArrayList<>();
    private final Tasks tasks = new Tasks(untold::add, errors::add);

    public Tasks tasks() {
        return tasks;
    }

    public List<UnexpectedError> mishaps() {
        return errors;
    }

    /// Waits for started tasks without delivering their results.
    public void awaitWork() {
        assertThat(tasks.awaitEnd(Duration.ofSeconds(60))).as("the work ended").isTrue();
    }

    /// Delivers the next result to the screen.
    public void tellNext() {
        untold.remove().run();
    }

    /// Delivers all results to the screen, and what follows from them.
    public void settle() {
        awaitWork();
        while (!untold.isEmpty()) {
            tellNext();
            awaitWork();
        }
    }
}
