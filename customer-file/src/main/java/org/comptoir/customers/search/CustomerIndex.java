package org.comptoir.customers.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.comptoir.customers.search.TypedQuery.Nearness;

/// The files of the index: one writer, any number of readers. Documents are found after [#show] and survive a
/// restart after [#commit]; [#close] discards what was not committed.
final class CustomerIndex implements Closeable {

    private static final Sort NEWEST_FIRST = new Sort(new SortField(IndexedCustomer.RECENT, SortField.Type.LONG, true));

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private CustomerIndex(FSDirectory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /// Opens the index in this folder, or creates an empty one.
    ///
    /// @throws IOException if the files are damaged or cannot be written
    static CustomerIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        try {
            var writer = new IndexWriter(directory, config());
            try {
                return new CustomerIndex(directory, writer, new SearcherManager(writer, null));
            } catch (IOException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Sorted in the order in which hits are shown, so that a query can stop after the first page.
    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setIndexSort(NEWEST_FIRST)
                .setCommitOnClose(false);
    }

    /// Deletes the files of an index that cannot be opened.
    static void erase(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    void put(Term key, Document document) throws IOException {
        writer.updateDocument(key, document);
    }

    void delete(Term key) throws IOException {
        writer.deleteDocuments(key);
    }

    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Makes the documents durable, together with these notes.
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet(), true);
        writer.commit();
    }

    /// The notes of the last commit.
    Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    /// Runs one query after the other until there are enough hits, each customer once; the total counts all matches
    /// of the last exact query.
    SearchResult find(TypedQuery typed, int limit) throws IOException {
        var searcher = searchers.acquire();
        try {
            var hits = new LinkedHashMap<Integer, CustomerHit>();
            for (var nearness : Nearness.EXACT) {
                collect(searcher, typed, nearness, limit, hits);
            }
            var total = hits.size() < limit ? hits.size() : searcher.count(typed.query(Nearness.EXACT.getLast()));
            for (var nearness : Nearness.TOLERANT) {
                collect(searcher, typed, nearness, limit, hits);
            }
            if (hits.isEmpty()) {
                collect(searcher, typed, Nearness.ALIKE_THROUGHOUT, limit, hits);
            }
            return new SearchResult(List.copyOf(hits.values()), total, true);
        } finally {
            searchers.release(searcher);
        }
    }

    private static void collect(
            IndexSearcher searcher, TypedQuery typed, Nearness nearness, int limit, Map<Integer, CustomerHit> hits)
            throws IOException {
        if (hits.size() >= limit) {
            return;
        }
        var top = searcher.search(typed.query(nearness), new TopFieldCollectorManager(NEWEST_FIRST, limit, null, 1));
        for (var hit : top.scoreDocs) {
            if (hits.size() < limit && !hits.containsKey(hit.doc)) {
                hits.put(hit.doc, IndexedCustomer.hit(searcher.storedFields().document(hit.doc)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }
}
