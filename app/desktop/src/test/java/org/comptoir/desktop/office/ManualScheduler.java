package org.comptoir.desktop.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.UnexpectedError;

/// A slow till: works go on behind the screen as in the program, but what they come to is shown only when the test
/// says so. On one thread only.
public final class ManualScheduler {

    private static final Duration MAX_WAIT = Duration.ofSeconds(60);

    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final List<UnexpectedError> mishaps = new ArrayList<>();
    private final Tasks tasks = new Tasks(screen::add, mishaps::add);

    public Tasks tasks() {
        return tasks;
    }

    /// Shows what came back, and what follows from it, until nothing is under way any more.
    public void catchUp() {
        while (next()) {
            assertThat(mishaps).isEmpty();
        }
    }

    /// Shows what works that have begun come to, one of them.
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
