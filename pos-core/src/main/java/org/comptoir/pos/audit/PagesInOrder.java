package org.comptoir.pos.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Checks pages of rows on several threads and delivers the results in the order in which the pages were added, on the
/// caller's thread. Only a few pages are in progress, so that memory use stays constant and connections remain for
/// selling. Nothing is interrupted: if a check fails, those in progress are completed.
///
/// @param <R> the result of checking a page
public final class PagesInOrder<R> implements AutoCloseable {

    /// As many as the smallest till has processors.
    private static final int AHEAD = 2;

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<CompletableFuture<R>> running = new ArrayDeque<>();
    private final Consumer<R> receiver;

    public PagesInOrder(Consumer<R> receiver) {
        this.receiver = receiver;
    }

    /// Starts checking a page, once few enough others are in progress.
    public void add(Supplier<R> check) {
        if (running.size() == AHEAD) {
            handOver();
        }
        running.add(CompletableFuture.supplyAsync(check, executor));
    }

    /// Delivers the remaining results.
    public void finish() {
        while (!running.isEmpty()) {
            handOver();
        }
    }

    private void handOver() {
        try {
            receiver.accept(running.remove().join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Waits for the checks in progress.
    @Override
    public void close() {
        executor.close();
    }
}
