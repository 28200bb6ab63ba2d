package org.comptoir.pos.journal.trail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.journal.trail.RecordedRows.Recorded;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.RowState;
import org.comptoir.pos.trail.RowText;
import org.jspecify.annotations.Nullable;

/// Determines how a row differs from the latest entry about it.
final class RowDifference {

    private RowDifference() {}

    /// @param recorded null if the log has no entry about the row
    /// @param stored without a text if the row does not exist
    static List<Finding> of(CoveredTable table, @Nullable Recorded recorded, RowState stored) {
        var now = stored.text();
        if (recorded == null || recorded.text().isEmpty()) {
            return now.isEmpty()
                    ? List.of()
                    : List.of(new Finding.RowUnrecorded(table.name(), label(table, stored.key(), now.get())));
        }
        var before = recorded.text();
        var since = recorded.at();
        return now.isEmpty()
                ? List.of(new Finding.RowMissing(table.name(), label(table, stored.key(), before.get()), since))
                : values(table, stored.key(), recorded, before.get(), now.get());
    }

    private static List<Finding> values(CoveredTable table, String key, Recorded recorded, String before, String now) {
        var row = label(table, key, before);
        var recordedValues = RowText.read(before);
        var storedValues = RowText.read(now);
        var columns = new LinkedHashSet<>(recordedValues.keySet());
        columns.addAll(storedValues.keySet());
        var findings = new ArrayList<Finding>();
        for (var column : columns) {
            var was = recordedValues.getOrDefault(column, "");
            var is = storedValues.getOrDefault(column, "");
            if (was.equals(is)) {
                continue;
            }
            findings.add(
                    column.equals(RowText.SECRET)
                            ? new Finding.SecretChanged(table.name(), row, recorded.at())
                            : new Finding.ColumnChanged(table.name(), row, column, was, is, recorded.at()));
        }
        return findings;
    }

    private static String label(CoveredTable table, String key, String text) {
        Map<String, String> values = RowText.read(text);
        return table.label().isEmpty() ? key : values.getOrDefault(table.label(), key);
    }
}
