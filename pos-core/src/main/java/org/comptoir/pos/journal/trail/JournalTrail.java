package org.comptoir.pos.journal.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredRowReader;
import org.comptoir.pos.trail.CoveredRows;
import org.comptoir.pos.trail.Deed;
import org.comptoir.pos.trail.RowState;
import org.hibernate.StatelessSession;

/// Writes covered rows to the technical log of one till. An entry contains many rows, so that an import of thousands
/// takes a few dozen signatures.
public final class JournalTrail implements AuditTrail {

    static final int ROWS_IN_ENTRY = 200;

    private final Journal journal;

    public JournalTrail(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void record(StatelessSession session, Deed deed, List<CoveredRows> rows) {
        if (rows.stream().allMatch(some -> some.keys().isEmpty())) {
            return;
        }
        // Locked before the rows are read: nobody signs an older state of them with a higher revision.
        var revision = Revisions.next(session);
        var states = new ArrayList<RowState>();
        rows.forEach(some -> states.addAll(new CoveredRowReader(session, some.table()).ofKeys(some.keys())));
        for (var from = 0; from < states.size(); from += ROWS_IN_ENTRY) {
            var part = states.subList(from, Math.min(states.size(), from + ROWS_IN_ENTRY));
            sign(session, deed, new TrailText(from == 0 ? revision : Revisions.next(session), Optional.empty(), part));
        }
    }

    void sign(StatelessSession session, Deed deed, TrailText text) {
        journal.record(session, Chain.EVENTS, deed.kind(), number -> text.write(deed));
    }
}
