package org.comptoir.pos.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.RowTexts;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads the state of covered rows. Signing and checking use the same query, so that an unchanged row yields the same
/// text.
public final class CoveredRowReader {

    private final StatelessSession session;
    private final CoveredTable table;

    public CoveredRowReader(StatelessSession session, CoveredTable table) {
        this.session = session;
        this.table = table;
    }

    /// One state for each key, in the same order. Rows that do not exist, or do not meet the table's condition, are
    /// gone.
    public List<RowState> ofKeys(List<String> keys) {
        var states = new ArrayList<RowState>(keys.size());
        Chunks.of(keys).forEach(some -> states.addAll(batch(some)));
        return states;
    }

    private List<RowState> batch(List<String> keys) {
        var found = RowTexts.ofKeys(session, table.source(), keys).stream()
                .collect(Collectors.toMap(RowTexts.Row::key, row -> RowText.of(table, row)));
        return keys.stream()
                .map(key -> new RowState(table.entryName(), key, Optional.ofNullable(found.get(key))))
                .toList();
    }

    /// The rows in the order of their keys.
    ///
    /// @param key the key before the first row to read; null to start at the beginning
    public List<RowState> after(@Nullable String key, int limit) {
        var rows = key == null
                ? RowTexts.first(session, table.source(), limit)
                : RowTexts.after(session, table.source(), key, limit);
        return rows.stream()
                .map(row -> new RowState(table.entryName(), row.key(), Optional.of(RowText.of(table, row))))
                .toList();
    }
}
