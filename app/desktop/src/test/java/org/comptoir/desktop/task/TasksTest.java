package org.comptoir.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final List<UnexpectedError> errors = new ArrayList<>();
    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();

    private void showNext() throws InterruptedException {
        var change = screen.poll(10, TimeUnit.SECONDS);
        assertThat(change).as("something for the screen").isNotNull();
        change.run();
    }

    @Test
    void passesTheResultToTheScreen() throws InterruptedException {
        var shown = new ArrayList<String>();
        new Tasks(screen::add, errors::add)
                .of(() -> Thread.currentThread().isVirtual() ? "virtual" : "platform")
                .onSuccess(shown::add)
                .start();
        showNext();
        assertThat(shown).containsExactly("virtual");
        assertThat(errors).isEmpty();
    }

    @Test
    void handlesExpectedErrors() {
        var answered = new ArrayList<String>();
        Tasks.atOnce(errors::add)
                .of(() -> {
                    throw new IllegalArgumentException("taken");
                })
                .onFailure(IllegalArgumentException.class, e -> answered.add("refused"))
                .onFinished(() -> answered.add("over"))
                .start();
        assertThat(answered).containsExactly("refused", "over");
        assertThat(errors).isEmpty();
    }

    @Test
    void givesUnexpectedErrorsAStableCode() {
        var tasks = Tasks.atOnce(errors::add);
        for (var i = 0; i < 2; i++) {
            var message = "attempt " + i;
            tasks.of(() -> fail(message)).start();
        }
        assertThat(errors).hasSize(2);
        assertThat(errors.get(0).code()).matches("[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(errors.get(0).code()).isEqualTo(errors.get(1).code());
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    @Test
    void reportsAFailureWhileTheResultIsShown() {
        Tasks.atOnce(errors::add)
                .of(() -> "result")
                .onSuccess(result -> fail(result))
                .start();
        assertThat(errors).hasSize(1);
    }

    @Test
    void showsTheProgressOfAJobUntilItEnds() {
        var seen = new ArrayList<String>();
        var tasks = Tasks.atOnce(errors::add);
        tasks.job("Letters", progress -> {
                    progress.report(126, 342);
                    var job = tasks.running().getFirst();
                    seen.add(job.name() + " " + job.doneProperty().get() + "/"
                            + job.totalProperty().get());
                    return true;
                })
                .start();
        assertThat(seen).containsExactly("Letters 126/342");
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void endsBetweenTwoStepsWhenCancelled() throws InterruptedException {
        var tasks = new Tasks(screen::add, errors::add);
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var shown = new ArrayList<String>();
        var job = tasks.job("Import", progress -> {
                    begun.countDown();
                    await(cancelled);
                    progress.report(1, 2);
                    return "all of it";
                })
                .onSuccess(shown::add)
                .onFinished(() -> shown.add("over"))
                .start();
        begun.await();
        job.cancel();
        cancelled.countDown();
        for (var i = 0; i < 3; i++) {
            showNext();
        }
        assertThat(shown).containsExactly("over");
        assertThat(tasks.running()).isEmpty();
        assertThat(errors).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void waitsForRunningTasks() throws InterruptedException {
        var tasks = new Tasks(screen::add, errors::add);
        assertThat(tasks.awaitEnd(Duration.ofSeconds(10))).isTrue();
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        tasks.of(() -> {
                    begun.countDown();
                    await(mayEnd);
                })
                .start();
        begun.await();
        assertThat(tasks.awaitEnd(Duration.ofMillis(50))).isFalse();
        mayEnd.countDown();
        assertThat(tasks.awaitEnd(Duration.ofSeconds(10))).isTrue();
    }
}
