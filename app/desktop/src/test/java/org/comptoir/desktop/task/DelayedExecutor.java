package org.comptoir.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Works away from the screen as the window does; the screen is told of it only when the test lets it.
public final class DelayedExecutor {

    private final Queue<Runnable> untold = new ConcurrentLinkedQueue<>();
    private final List<UnexpectedError> mishaps = new ArrayList<>();
    private final Tasks tasks = new Tasks(untold::add, mishaps::add);

    public Tasks tasks() {
        return tasks;
    }

    public List<UnexpectedError> mishaps() {
        return mishaps;
    }

    /// Waits for what was begun, without telling the screen.
    public void awaitWork() {
        assertThat(tasks.awaitEnd(Duration.ofSeconds(60))).as("the work ended").isTrue();
    }

    /// Tells the screen the next thing.
    public void tellNext() {
        untold.remove().run();
    }

    /// Tells the screen everything, and what follows from it.
    public void settle() {
        awaitWork();
        while (!untold.isEmpty()) {
            tellNext();
            awaitWork();
        }
    }
}
