package org.comptoir.desktop.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;

/// Simulates a slow till: tasks run in the background, but their results are shown only when the test allows it.
/// Single-threaded.
public final class ManualScheduler {

    private static final Duration MAX_WAIT = Duration.ofSeconds(60);

    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final List<UnexpectedError> errors = new ArrayList<>();
    private final Tasks tasks = new Tasks(screen::add, errors::add);

    public Tasks tasks() {
        return tasks;
    }

    /// Shows all results, and what follows from them, until nothing is pending.
    public void catchUp() {
        while (next()) {
            assertThat(errors).isEmpty();
        }
    }

    /// Shows the result of one started task.
    ///
    /// @return whether there was one
    public boolean next() {
        assertThat(tasks.awaitEnd(MAX_WAIT)).isTrue();
        var change = screen.poll();
        if (change == null) {
            return false;
        }
        change.run();
        return true;
    }
}
