package org.comptoir.pos.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Checks pages of rows on several threads at once and hands over what they come to in the order in which they were
/// added, on the caller's thread. Only a few pages are ahead, so that memory stays flat and connections are left for
/// selling. Nothing is interrupted: a check that fails lets those that run come to their end.
///
/// @param <R> what the check of a page comes to
public final class PagesInOrder<R> implements AutoCloseable {

    /// As many as the smallest till has processors.
    private static final int AHEAD = 2;

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<CompletableFuture<R>> running = new ArrayDeque<>();
    private final Consumer<R> receiver;

    public PagesInOrder(Consumer<R> receiver) {
        this.receiver = receiver;
    }

    /// Begins the check of a page, once there are few enough others.
    public void add(Supplier<R> check) {
        if (running.size() == AHEAD) {
            handOver();
        }
        running.add(CompletableFuture.supplyAsync(check, executor));
    }

    /// Hands over what is left.
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

    /// Waits for those that run.
    @Override
    public void close() {
        executor.close();
    }
}
