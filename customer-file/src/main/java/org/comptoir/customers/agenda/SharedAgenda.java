package org.comptoir.customers.agenda;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// The agenda for another calendar that is kept equal to it, by the shop's own decision and not by a person at the
/// till.
public final class SharedAgenda {

    private final Database database;
    private final Clock clock;

    public SharedAgenda(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// All series by their UID, each with a number that rises when it is changed.
    public Map<String, Long> versions() {
        return database.readBulk(session -> {
            var versions = new HashMap<String, Long>();
            PortableSql.list(
                            session,
                            "select uid, max(changed_at) from appointment group by uid",
                            row -> Map.entry(
                                    row.getString(1), row.getTimestamp(2).getTime()))
                    .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
            return versions;
        });
    }

    /// A series for update; others wait until the caller's transaction ends.
    public static Optional<Series> locked(StatelessSession session, String uid) {
        AppointmentRows.lock(session, uid);
        return AppointmentRows.series(session, uid);
    }

    /// Its number, as [#versions] has it.
    public static long version(StatelessSession session, String uid) {
        return PortableSql.list(
                        session,
                        "select max(changed_at) from appointment where uid = ?",
                        row -> row.getTimestamp(1).getTime(),
                        uid)
                .getFirst();
    }

    /// Puts a series in the place of what there is of it, within the caller's transaction.
    ///
    /// @param by in whose name it is changed
    /// @return false if it cannot be kept
    public boolean put(StatelessSession session, Series series, String by) {
        if (AgendaService.problem(series).isPresent()) {
            return false;
        }
        AppointmentRows.delete(session, series.uid());
        AppointmentRows.insert(session, series, clock.instant(), by);
        return true;
    }
}
