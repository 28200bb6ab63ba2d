package org.comptoir.shop.devices;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes bytes to a device that may never answer: resolving its name, opening it and writing to it can each block
/// for minutes. The work is done on a thread that is abandoned after a timeout; whatever it had opened is closed. One
/// writes to a device at a time, because most take one connection: the drawer's command and the receipt come together.
final class DeviceWriter {

    static final Duration TIMEOUT = Duration.ofSeconds(3);

    /// As many as there are devices of a till.
    private static final Map<String, ReentrantLock> IN_USE = new ConcurrentHashMap<>();

    private static final Logger LOG = LoggerFactory.getLogger(DeviceWriter.class);

    /// @see #of
    interface Way {

        /// @param opened receives what to close in order to give up
        void run(Consumer<Closeable> opened) throws IOException;
    }

    private DeviceWriter() {}

    /// @param device the name used in the log
    /// @throws DeviceProblem if it did not accept the data in time
    static void write(String device, Way operation) {
        write(device, TIMEOUT, operation);
    }

    /// The same with more time.
    static void write(String device, Duration timeout, Way operation) {
        var turn = IN_USE.computeIfAbsent(device, name -> new ReentrantLock(true));
        turn.lock();
        try {
            writeAlone(device, timeout, operation);
        } finally {
            turn.unlock();
        }
    }

    private static void writeAlone(String device, Duration timeout, Way operation) {
        var opened = new AtomicReference<@Nullable Closeable>();
        var result = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().name("device").start(() -> run(operation, opened, result));
        try {
            result.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close(opened.get());
            throw new DeviceProblem(device, e);
        } catch (ExecutionException e) {
            throw new DeviceProblem(device, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceProblem(device, e);
        }
    }

    private static void run(
            Way operation, AtomicReference<@Nullable Closeable> opened, CompletableFuture<Boolean> result) {
        try {
            operation.run(opened::set);
            result.complete(true);
        } catch (IOException | RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    private static void close(@Nullable Closeable opened) {
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException e) {
                LOG.info("what was open to a device that does not answer cannot be closed", e);
            }
        }
    }
}
