package org.comptoir.desktop.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A task about to start, with the handlers for its result and for expected errors, all of which run on the
/// screen's thread.
public final class Work<T> {

    private record Expected<E extends Throwable>(Class<E> kind, Consumer<E> answer) {

        boolean answers(Throwable error) {
            if (!kind.isInstance(error)) {
                return false;
            }
            answer.accept(kind.cast(error));
            return true;
        }
    }

    private final Tasks tasks;
    private final Job job;
    private final Function<Progress, T> operation;
    private final List<Expected<?>> expected = new ArrayList<>();
    private Consumer<T> onSuccess = result -> {};
    private Runnable onFinished = () -> {};

    Work(Tasks tasks, Job job, Function<Progress, T> operation) {
        this.tasks = tasks;
        this.job = job;
        this.operation = operation;
    }

    public Work<T> onSuccess(Consumer<T> result) {
        onSuccess = result;
        return this;
    }

    /// Handles errors of this kind instead of the [FailureHandler].
    public <E extends Throwable> Work<T> onFailure(Class<E> kind, Consumer<E> answer) {
        expected.add(new Expected<>(kind, answer));
        return this;
    }

    /// Called however it ended, including cancellation.
    public Work<T> onFinished(Runnable ended) {
        onFinished = ended;
        return this;
    }

    /// Starts the task. A result after [Job#cancel()] is dropped.
    public Job start() {
        tasks.start(job, this);
        return job;
    }

    void run() {
        try {
            var result = tasks.inBackground(() -> operation.apply(job::reach));
            tasks.show(() -> succeed(result));
        } catch (Cancelled e) {
            tasks.show(onFinished);
        } catch (Throwable e) {
            tasks.show(() -> fail(e));
        }
    }

    private void succeed(T result) {
        try {
            if (!job.isCancelled()) {
                onSuccess.accept(result);
            }
        } finally {
            onFinished.run();
        }
    }

    private void fail(Throwable error) {
        try {
            if (expected.stream().noneMatch(kind -> kind.answers(error))) {
                tasks.answer(error);
            }
        } finally {
            onFinished.run();
        }
    }
}
