package org.comptoir.pos.journal.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.RowTexts;
import org.comptoir.pos.database.StartQueries;
import org.comptoir.pos.trail.CoveredRowReader;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.comptoir.pos.trail.RowState;
import org.hibernate.StatelessSession;

/// Records all rows of a table once, when it begins to be covered: at the first start after an upgrade. Earlier changes
/// cannot be detected.
public final class TrailBaseline {

    private static final String KIND = "baseline";
    private static final String PROGRAM = "program";

    private final Database database;
    private final JournalTrail trail;

    public TrailBaseline(Database database, JournalTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /// Call at each start, before any row is changed.
    public void take(List<CoveredTable> tables) {
        var covered = new StartQueries(database).coveredTables();
        var left = tables.stream()
                .filter(table -> !covered.contains(table.entryName()))
                .toList();
        if (!left.isEmpty()) {
            database.<List<CoveredTable>>write(session -> coverEmpty(session, left))
                    .forEach(table -> database.writeBulk(session -> take(session, table)));
        }
    }

    /// Those without any row need no entry, and are covered at once: nearly all of a new shop.
    ///
    /// @return the others, in their order
    private static List<CoveredTable> coverEmpty(StatelessSession session, List<CoveredTable> tables) {
        var first = Revisions.next(session);
        var covered = Revisions.covered(session);
        var filled = RowTexts.filled(
                session, tables.stream().map(CoveredTable::name).distinct().toList());
        var others = new ArrayList<CoveredTable>();
        for (var table : tables) {
            if (filled.contains(table.name())) {
                others.add(table);
            } else if (!covered.contains(table.entryName())) {
                Revisions.cover(session, table.entryName(), first);
            }
        }
        return others;
    }

    /// If two machines start at once, the second waits for the first to finish and then finds the table covered.
    ///
    /// @return number of entries written
    private int take(StatelessSession session, CoveredTable table) {
        var first = Revisions.next(session);
        if (Revisions.covered(session).contains(table.entryName())) {
            return 0;
        }
        Revisions.cover(session, table.entryName(), first);
        var rows = new CoveredRowReader(session, table);
        var revision = first;
        var entries = 0;
        for (var page = rows.after(null, JournalTrail.ROWS_IN_ENTRY);
                !page.isEmpty();
                page = rows.after(lastKey(page), JournalTrail.ROWS_IN_ENTRY)) {
            var text = new TrailText(revision, Optional.of(first), page);
            trail.sign(session, new Deed(PROGRAM, KIND, table.name()), text);
            entries++;
            revision = Revisions.next(session);
        }
        return entries;
    }

    private static String lastKey(List<RowState> page) {
        return page.getLast().key();
    }
}
