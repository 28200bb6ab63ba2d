package org.comptoir.reports.engine;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import org.jspecify.annotations.Nullable;

/// Parts of one PDF: while one is written, the next is filled, so that two are held at a time whatever their number.
/// The exporter asks for them in order, for the same one several times in a row.
final class FilledAhead extends AbstractList<ExporterInputItem> implements ExporterInput, AutoCloseable {

    private final Iterator<Supplier<FilledReport>> fillers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private @Nullable CompletableFuture<FilledReport> next;
    private int index = -1;
    private @Nullable ExporterInputItem current;

    /// @param fillers one for each part, taken on the thread of the exporter and run on another
    FilledAhead(Iterator<Supplier<FilledReport>> fillers) {
        this.fillers = fillers;
    }

    @Override
    public List<ExporterInputItem> getItems() {
        return this;
    }

    /// Grows with what comes: how many parts there are is known only at the end.
    @Override
    public int size() {
        return index + 1 + (next != null || fillers.hasNext() ? 1 : 0);
    }

    @Override
    public ExporterInputItem get(int part) {
        if (part == index && current != null) {
            return current;
        }
        if (part != index + 1 || part >= size()) {
            throw new IndexOutOfBoundsException(part);
        }
        current = null;
        var filled = next == null ? fill() : next;
        var item = new SimpleExporterInputItem(result(filled).print());
        next = fillers.hasNext() ? fill() : null;
        current = item;
        index = part;
        return item;
    }

    private CompletableFuture<FilledReport> fill() {
        return CompletableFuture.supplyAsync(fillers.next(), thread);
    }

    private static FilledReport result(CompletableFuture<FilledReport> filled) {
        try {
            return filled.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        if (next != null) {
            next.cancel(false);
        }
        thread.close();
    }
}
