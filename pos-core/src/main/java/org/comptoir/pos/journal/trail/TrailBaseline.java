package org.comptoir.pos.journal.trail;

import java.util.List;
import java.util.Optional;
import org.comptoir.pos.database.Database;
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
        tables.stream()
                .filter(table -> !covered.contains(table.entryName()))
                .forEach(table -> database.writeBulk(session -> take(session, table)));
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
