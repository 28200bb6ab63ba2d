package org.comptoir.pos.journal.trail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.BooksCheck;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.trail.CoveredRowReader;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.RowState;
import org.jspecify.annotations.Nullable;

/// Compares the rows of covered tables with the latest entries about them in the technical log. Nothing is locked: rows
/// that seem to differ are read again until no entry was added meanwhile.
public final class CoveredRowsCheck implements BooksCheck {

    /// Settings and articles change every few seconds at most, so one or two repetitions normally suffice.
    private static final int MAX_LOOKS = 10;

    private final Database database;
    private final Journal journal;
    private final List<CoveredTable> tables;

    public CoveredRowsCheck(Database database, Journal journal, List<CoveredTable> tables) {
        this.database = database;
        this.journal = journal;
        this.tables = List.copyOf(tables);
    }

    @Override
    public void run(Consumer<Finding> findings) {
        var recorded = new RecordedRows(journal);
        recorded.catchUp();
        for (var table : tables) {
            confirmed(table, recorded, suspects(table, recorded))
                    .forEach(row -> RowDifference.of(
                                    table, recorded.find(row.table(), row.key()).orElse(null), row)
                            .forEach(findings));
            recorded.repeatedBaselines(table.entryName())
                    .forEach(at -> findings.accept(new Finding.BaselineRepeated(table.name(), at)));
        }
        recorded.unreadable()
                .forEach(entry -> findings.accept(new Finding.EntryUnreadable(entry.till(), entry.number())));
    }

    /// The keys of rows that differ, are missing, or have no entry.
    private Set<String> suspects(CoveredTable table, RecordedRows recorded) {
        var missing = recorded.present(table.entryName());
        var suspects = new LinkedHashSet<String>();
        for (var page = after(table, null); !page.isEmpty(); page = after(table, lastKey(page))) {
            for (var row : page) {
                missing.remove(row.key());
                if (differs(recorded, row)) {
                    suspects.add(row.key());
                }
            }
        }
        suspects.addAll(missing);
        return suspects;
    }

    private List<RowState> after(CoveredTable table, @Nullable String key) {
        return database.read(session -> new CoveredRowReader(session, table).after(key, BooksAudit.PAGE_SIZE));
    }

    private static String lastKey(List<RowState> page) {
        return page.getLast().key();
    }

    private static boolean differs(RecordedRows recorded, RowState row) {
        return !recorded.find(row.table(), row.key())
                .flatMap(RecordedRows.Recorded::text)
                .equals(row.text());
    }

    /// The rows that still differ after reading entries and rows again without a new entry meanwhile.
    private List<RowState> confirmed(CoveredTable table, RecordedRows recorded, Set<String> suspects) {
        List<RowState> differing = List.of();
        var keys = List.copyOf(suspects);
        for (var look = 0; look < MAX_LOOKS && !keys.isEmpty(); look++) {
            var before = revision();
            recorded.catchUp();
            var read = List.copyOf(keys);
            differing =
                    new ArrayList<>(database.readBulk(session -> new CoveredRowReader(session, table).ofKeys(read)));
            differing.removeIf(row -> !differs(recorded, row));
            if (revision() == before) {
                return differing;
            }
            keys = differing.stream().map(RowState::key).toList();
        }
        return differing;
    }

    private long revision() {
        return database.read(Revisions::last);
    }
}
