package org.comptoir.pos.journal.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.journal.TillChain;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.trail.RowState;

/// The latest entry about each covered row in the technical logs of all tills, in memory.
final class RecordedRows {

    private static final int PAGE_SIZE = 500;

    /// @param text empty if the row was recorded as gone
    record Recorded(long revision, Optional<String> text, Instant at) {}

    /// An entry that cannot be read.
    record Unreadable(TillId till, long number) {}

    /// The rows recorded when a table began to be covered.
    private static final class Baseline {
        private final Instant at;
        private final Map<String, Recorded> rows = new HashMap<>();

        private Baseline(Instant at) {
            this.at = at;
        }
    }

    /// All that was recorded about one table.
    private static final class OfTable {
        private final Map<String, Recorded> changes = new HashMap<>();
        private final TreeMap<Long, Baseline> baselines = new TreeMap<>();
        private long firstChange = Long.MAX_VALUE;

        /// The first baseline, if it precedes every change. Later ones would hide changes.
        private Optional<Baseline> valid() {
            return baselines.isEmpty() || baselines.firstKey() > firstChange
                    ? Optional.empty()
                    : Optional.of(baselines.firstEntry().getValue());
        }

        private Optional<Recorded> find(String key) {
            return Optional.ofNullable(changes.get(key))
                    .or(() -> valid().flatMap(baseline -> Optional.ofNullable(baseline.rows.get(key))));
        }

        private Set<String> present() {
            var keys = new TreeSet<>(changes.keySet());
            valid().ifPresent(baseline -> keys.addAll(baseline.rows.keySet()));
            keys.removeIf(key -> find(key).flatMap(Recorded::text).isEmpty());
            return keys;
        }
    }

    private final Journal journal;
    private final Map<String, OfTable> tables = new HashMap<>();
    private final Map<TillId, Long> lastRead = new HashMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    RecordedRows(Journal journal) {
        this.journal = journal;
    }

    /// Reads the entries added since the last call.
    void catchUp() {
        journal.heads().heads().keySet().stream()
                .filter(chain -> chain.chain() == Chain.EVENTS)
                .map(TillChain::till)
                .forEach(this::catchUp);
    }

    private void catchUp(TillId till) {
        for (var page = after(till); !page.isEmpty(); page = after(till)) {
            page.stream().filter(entry -> TrailText.isOne(entry.content())).forEach(this::take);
            lastRead.put(till, page.getLast().number());
        }
    }

    private List<JournalEntry> after(TillId till) {
        return journal.eventsAfter(till, lastRead.getOrDefault(till, 0L), PAGE_SIZE);
    }

    private void take(JournalEntry entry) {
        try {
            var text = TrailText.read(entry.content());
            text.rows().forEach(row -> take(row, text, entry.recordedAt()));
        } catch (IllegalArgumentException e) {
            unreadable.add(new Unreadable(entry.till(), entry.number()));
        }
    }

    private void take(RowState row, TrailText text, Instant at) {
        var table = tables.computeIfAbsent(row.table(), name -> new OfTable());
        var recorded = new Recorded(text.revision(), row.text(), at);
        if (text.baseline().isPresent()) {
            table.baselines
                    .computeIfAbsent(text.baseline().get(), first -> new Baseline(at))
                    .rows
                    .put(row.key(), recorded);
            return;
        }
        table.firstChange = Math.min(table.firstChange, text.revision());
        table.changes.merge(row.key(), recorded, (known, other) -> known.revision() > other.revision() ? known : other);
    }

    /// The latest entry about a row from any till.
    Optional<Recorded> find(String table, String key) {
        return Optional.ofNullable(tables.get(table)).flatMap(recorded -> recorded.find(key));
    }

    /// The keys of all rows that should exist.
    Set<String> present(String table) {
        var recorded = tables.get(table);
        return recorded == null ? new TreeSet<>() : recorded.present();
    }

    /// The times of further baselines of a table that was already covered.
    List<Instant> repeatedBaselines(String table) {
        var recorded = tables.get(table);
        if (recorded == null) {
            return List.of();
        }
        var valid = recorded.valid();
        return recorded.baselines.values().stream()
                .filter(baseline -> valid.isEmpty() || baseline != valid.get())
                .map(baseline -> baseline.at)
                .toList();
    }

    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }
}
