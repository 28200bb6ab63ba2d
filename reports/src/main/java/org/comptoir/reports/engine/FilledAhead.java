package org.comptoir.reports.engine;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.ExporterInputItem;
import net.sf.jasperreports.export.SimpleExporterInputItem;
import org.jspecify.annotations.Nullable;

/// Papers for one PDF: while one is written, the next few are filled, one on each processor. They are asked for in
/// order, the same one several times in a row.
final class FilledAhead extends AbstractList<ExporterInputItem> implements ExporterInput, AutoCloseable {

    private static final int AHEAD = Runtime.getRuntime().availableProcessors();

    private final int papers;
    private final IntFunction<Filled> fill;
    private final ExecutorService fillers = Executors.newFixedThreadPool(AHEAD);
    private final Queue<CompletableFuture<Filled>> ahead = new ArrayDeque<>();
    private int begun;
    private int at = -1;
    private @Nullable ExporterInputItem current;

    FilledAhead(int papers, IntFunction<Filled> fill) {
        this.papers = papers;
        this.fill = fill;
    }

    @Override
    public List<ExporterInputItem> getItems() {
        return this;
    }

    @Override
    public int size() {
        return papers;
    }

    @Override
    public ExporterInputItem get(int paper) {
        if (paper == at && current != null) {
            return current;
        }
        if (paper != at + 1 || paper >= papers) {
            throw new IndexOutOfBoundsException(paper);
        }
        current = null;
        begin();
        var item = new SimpleExporterInputItem(taken(ahead.remove()).print());
        begin();
        current = item;
        at = paper;
        return item;
    }

    private void begin() {
        while (begun < papers && ahead.size() < AHEAD) {
            var paper = begun++;
            ahead.add(CompletableFuture.supplyAsync(() -> fill.apply(paper), fillers));
        }
    }

    private static Filled taken(CompletableFuture<Filled> filled) {
        try {
            return filled.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        ahead.forEach(filled -> filled.cancel(false));
        fillers.close();
    }
}
