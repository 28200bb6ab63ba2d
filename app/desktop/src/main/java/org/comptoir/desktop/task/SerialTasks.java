package org.comptoir.desktop.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Supplier;

/// Tasks that must not overtake each other: each starts when the previous one has ended, in the background, and
/// reports its result on the screen's thread. Call on that thread only.
public final class SerialTasks {

    private record Waiting(String topic, Runnable start) {}

    private final Tasks tasks;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean busy;

    public SerialTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /// @param answers adds the handlers for the result and for expected errors
    public <T> void next(Supplier<T> operation, Function<Work<T>, Work<T>> answers) {
        add(new Waiting("", () -> start(answers.apply(tasks.of(operation)))));
    }

    /// Like [#next], but replaces a waiting task of the same topic: only the latest counts.
    public <T> void latest(String topic, Supplier<T> operation, Function<Work<T>, Work<T>> answers) {
        waiting.removeIf(work -> work.topic().equals(topic));
        add(new Waiting(topic, () -> start(answers.apply(tasks.of(operation)))));
    }

    private void add(Waiting work) {
        waiting.add(work);
        if (!busy) {
            startNext();
        }
    }

    private void startNext() {
        var work = waiting.poll();
        busy = work != null;
        if (work != null) {
            work.start().run();
        }
    }

    private void start(Work<?> work) {
        work.onFinished(this::startNext).start();
    }
}
