package org.comptoir.customers.transfer;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.comptoir.customers.transfer.contact.ReadContact;
import org.comptoir.pos.database.Chunks;

/// Reads contacts some hundred at a time: the next ones on another thread, while the caller is busy with the last ones.
/// No more than these are in memory.
final class ReadAhead implements AutoCloseable {

    private final Stream<ReadContact> contacts;
    private final Iterator<List<ReadContact>> batches;
    private CompletableFuture<List<ReadContact>> ahead;

    /// @param contacts closed with this
    ReadAhead(Stream<ReadContact> contacts) {
        this.contacts = contacts;
        batches = contacts.gather(Gatherers.windowFixed(Chunks.MAX_SIZE)).iterator();
        ahead = CompletableFuture.supplyAsync(this::read);
    }

    /// The next contacts in their order; none behind the last.
    List<ReadContact> next() {
        try {
            var batch = ahead.join();
            if (!batch.isEmpty()) {
                ahead = CompletableFuture.supplyAsync(this::read);
            }
            return batch;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }

    private List<ReadContact> read() {
        return batches.hasNext() ? batches.next() : List.of();
    }

    /// Waits for what is being read, which is not wanted any more.
    @Override
    public void close() {
        ahead.exceptionally(thrown -> List.of()).join();
        contacts.close();
    }
}
