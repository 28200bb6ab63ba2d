package org.comptoir.pos.settings;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// The designs of the shop's own for its papers, kept for all tills. Whether a design can be printed is not known here.
public final class PaperDesigns {

    /// A design is what the shop prints in its name.
    public static final CoveredTable COVERED = PaperDesignRow.COVERED;

    /// The kind of the entries about them in the technical log.
    private static final String KIND = "settings";

    private final Database database;
    private final AuditTrail trail;
    private final Clock clock;

    /// @param trail has each change signed
    public PaperDesigns(Database database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    public Optional<PaperDesign> of(String paper) {
        return database.read(session ->
                Optional.ofNullable(session.get(PaperDesignRow.class, paper)).map(PaperDesigns::design));
    }

    /// Keeps a design instead of the one before.
    ///
    /// @param paper up to 40 characters
    public void keep(SignedInStaff signedIn, String paper, byte[] content) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        database.run(session -> {
            remove(session, paper);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            session.insert(new PaperDesignRow(paper, now, content));
            record(session, signedIn, paper, "kept");
        });
    }

    /// Goes back to the program's own design.
    ///
    /// @return whether there was one of the shop's own
    public boolean reset(SignedInStaff signedIn, String paper) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        return database.write(session -> {
            var removed = remove(session, paper);
            if (removed) {
                record(session, signedIn, paper, "removed");
            }
            return removed;
        });
    }

    private static boolean remove(StatelessSession session, String paper) {
        return session.createMutationQuery("delete from PaperDesignRow where paper = :paper")
                        .setParameter("paper", paper)
                        .executeUpdate()
                > 0;
    }

    private void record(StatelessSession session, SignedInStaff signedIn, String paper, String what) {
        var deed = new Deed(signedIn.name(), KIND, "design " + paper + " " + what);
        trail.record(session, deed, List.of(PaperDesignRow.COVERED.row(paper)));
    }

    private static PaperDesign design(PaperDesignRow row) {
        return new PaperDesign(row.paper, row.keptAt, row.content);
    }
}
