package org.comptoir.customers.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.PortableSql;
import org.hibernate.StatelessSession;

/// Reads and writes whole series.
final class AppointmentRows {

    private AppointmentRows() {}

    static Optional<Series> series(StatelessSession session, String uid) {
        return ofUids(session, List.of(uid)).stream().findFirst();
    }

    /// @throws IllegalStateException if a series has no row of its own
    static List<Series> ofUids(StatelessSession session, Collection<String> uids) {
        var rows = new ArrayList<AppointmentRow>();
        for (var some : Chunks.of(uids)) {
            rows.addAll(session.createSelectionQuery(
                            "from AppointmentRow where uid in :uids order by startsAt, id", AppointmentRow.class)
                    .setParameter("uids", some)
                    .getResultList());
        }
        var participants =
                participants(session, rows.stream().map(row -> row.id).toList());
        var byUid = new LinkedHashMap<String, List<Appointment>>();
        for (var row : rows) {
            byUid.computeIfAbsent(row.uid, key -> new ArrayList<>())
                    .add(row.appointment(participants.getOrDefault(row.id, List.of())));
        }
        return byUid.values().stream().map(AppointmentRows::series).toList();
    }

    private static Series series(List<Appointment> parts) {
        var master = parts.stream()
                .filter(part -> part.originalStart() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no series of " + parts.getFirst().uid()));
        var series = Series.of(master);
        for (var part : parts) {
            if (part.originalStart() != null) {
                series = series.with(part);
            }
        }
        return series;
    }

    private static Map<Long, List<Participant>> participants(StatelessSession session, List<Long> appointments) {
        var found = new HashMap<Long, List<Participant>>();
        for (var some : Chunks.of(appointments)) {
            session.createSelectionQuery(
                            "from ParticipantRow where key.appointmentId in :ids"
                                    + " order by key.appointmentId, key.position",
                            ParticipantRow.class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent(row.key.appointmentId(), key -> new ArrayList<>())
                            .add(row.participant()));
        }
        return found;
    }

    /// Waits for whoever is changing it.
    static void lock(StatelessSession session, String uid) {
        PortableSql.lock(session, "update appointment set changed_by = changed_by where uid = ?", uid);
    }

    static void insert(StatelessSession session, Series series, Instant now, String by) {
        for (var part : series.all()) {
            var row = AppointmentRow.of(part, now, by);
            session.insert(row);
            var position = 0;
            for (var participant : part.details().participants()) {
                session.insert(ParticipantRow.of(row.id, position++, participant));
            }
        }
    }

    static void delete(StatelessSession session, String uid) {
        session.createMutationQuery("""
                        delete from ParticipantRow where key.appointmentId in
                        (select id from AppointmentRow where uid = :uid)
                        """).setParameter("uid", uid).executeUpdate();
        session.createMutationQuery("delete from AppointmentRow where uid = :uid")
                .setParameter("uid", uid)
                .executeUpdate();
    }
}
