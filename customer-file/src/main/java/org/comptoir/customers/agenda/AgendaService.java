package org.comptoir.customers.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.AppointmentProblem;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.customers.agenda.recurrence.Expansion;
import org.comptoir.customers.agenda.recurrence.RuleText;
import org.comptoir.customers.agenda.recurrence.SeriesEdit;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// The appointments of the shop. A change is of a whole series, and is refused if somebody else changed it meanwhile.
public final class AgendaService {

    /// As many as there is room for.
    private static final int MAX_EXCLUDED = 400;

    private static final Comparator<Occurrence> BY_TIME = Comparator.comparing(
                    (Occurrence one) -> one.time().start())
            .thenComparing(one -> one.appointment().details().title())
            .thenComparing(Occurrence::uid);

    private final Database database;
    private final Clock clock;

    public AgendaService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The zone of the shop.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// What takes place in a period, by its beginning; what was cancelled too.
    ///
    /// @param until exclusive
    public List<Occurrence> between(SignedInStaff by, LocalDate from, LocalDate until) {
        by.require(Permission.SEE_AGENDA);
        return expanded(seriesBetween(by, from, until), from.atStartOfDay(), until.atStartOfDay());
    }

    /// The series of which something takes place in a period.
    ///
    /// @param until exclusive
    public List<Series> seriesBetween(SignedInStaff by, LocalDate from, LocalDate until) {
        by.require(Permission.SEE_AGENDA);
        return database.read(session -> {
            var uids = new LinkedHashSet<String>();
            var first = from.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            var last = until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            uids.addAll(session.createSelectionQuery("""
                            select uid from AppointmentRow
                            where recurring = false and startsAt < :last and endsAt >= :first order by startsAt, uid
                            """, String.class)
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .getResultList());
            uids.addAll(session.createSelectionQuery("""
                            select uid from AppointmentRow
                            where recurring = true and startsAt < :last
                            and (recursUntil is null or recursUntil >= :first) order by startsAt, uid
                            """, String.class)
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .getResultList());
            return AppointmentRows.ofUids(session, uids);
        });
    }

    private List<Occurrence> expanded(List<Series> all, LocalDateTime from, LocalDateTime until) {
        return all.stream()
                .flatMap(series -> Expansion.between(series, from, until, zone()).stream())
                .sorted(BY_TIME)
                .toList();
    }

    /// A customer's appointments of a period, by their beginning; what was cancelled too.
    ///
    /// @param until exclusive
    public List<Occurrence> ofCustomer(SignedInStaff by, CustomerId customer, LocalDateTime from, LocalDateTime until) {
        by.require(Permission.SEE_AGENDA);
        var ids = database.read(session -> MergedCustomers.idsOf(session, customer));
        var all = database.read(session -> AppointmentRows.ofUids(
                session,
                new LinkedHashSet<>(session.createSelectionQuery("""
                                select a.uid from AppointmentRow a, ParticipantRow p
                                where p.key.appointmentId = a.id and p.kind = 'CUSTOMER'
                                    and p.participantId in (:customers)
                                """, String.class)
                        .setParameterList("customers", ids)
                        .getResultList())));
        return expanded(all, from, until).stream()
                .filter(one -> one.appointment()
                        .details()
                        .clients()
                        .anyMatch(client -> ids.contains(client.id().value())))
                .toList();
    }

    public Optional<Series> series(SignedInStaff by, String uid) {
        by.require(Permission.SEE_AGENDA);
        return database.read(session -> AppointmentRows.series(session, uid));
    }

    public AgendaResult add(SignedInStaff by, AppointmentDetails details) {
        by.require(Permission.EDIT_AGENDA);
        return write(by, List.of(), List.of(Series.of(new Appointment(newUid(), 0, null, details))));
    }

    /// @param one as it was shown
    /// @param details what is to be said of it, at its new time; its rule counts unless only this one is changed
    public AgendaResult change(
            SignedInStaff by, Series shown, Occurrence one, EditScope scope, AppointmentDetails details) {
        by.require(Permission.EDIT_AGENDA);
        return SeriesEdit.change(shown, one, scope, details, newUid())
                .map(after -> write(by, List.of(shown), after))
                .orElse(new AgendaResult.Refused(AppointmentProblem.RULE_STAYS));
    }

    /// What is cancelled is kept, so that other calendars learn of it.
    public AgendaResult cancel(SignedInStaff by, Series shown, Occurrence one, EditScope scope) {
        by.require(Permission.EDIT_AGENDA);
        return write(by, List.of(shown), List.of(SeriesEdit.cancel(shown, one, scope)));
    }

    /// Takes a change back, unless somebody changed the same since. What was added is gone then; all else has a
    /// higher number than before, so that other calendars take it back too.
    public AgendaResult undo(SignedInStaff by, AgendaChange change) {
        by.require(Permission.EDIT_AGENDA);
        return write(by, change.after(), change.before());
    }

    private AgendaResult write(SignedInStaff by, List<Series> before, List<Series> after) {
        var problem = after.stream().flatMap(series -> problem(series).stream()).findFirst();
        if (problem.isPresent()) {
            return new AgendaResult.Refused(problem.get());
        }
        return database.write(session -> write(session, by, before, after));
    }

    private AgendaResult write(StatelessSession session, SignedInStaff by, List<Series> before, List<Series> after) {
        for (var series : before) {
            AppointmentRows.lock(session, series.uid());
            var now = AppointmentRows.series(session, series.uid());
            if (now.isEmpty() || !now.get().equals(series)) {
                return new AgendaResult.ChangedMeanwhile();
            }
        }
        before.forEach(series -> AppointmentRows.delete(session, series.uid()));
        var change = new AgendaChange(before, after);
        var numbered = after.stream()
                .map(series -> change.before(series.uid())
                        .map(known -> series.raisedAbove(Math.max(known.sequence(), series.sequence())))
                        .orElse(series))
                .toList();
        for (var series : numbered) {
            if (change.before(series.uid()).isEmpty()
                    && AppointmentRows.series(session, series.uid()).isPresent()) {
                return new AgendaResult.ChangedMeanwhile();
            }
            AppointmentRows.insert(session, series, clock.instant(), by.name());
        }
        return new AgendaResult.Done(new AgendaChange(before, numbered));
    }

    /// Puts a series in the place of what is known of it, with the number of the calendar that it comes from.
    ///
    /// @param known null if it knew nothing of it
    public AgendaResult put(SignedInStaff by, @Nullable Series known, Series series) {
        by.require(Permission.EDIT_AGENDA);
        var problem = problem(series);
        if (problem.isPresent()) {
            return new AgendaResult.Refused(problem.get());
        }
        try {
            return database.write(session -> put(session, by, known, series));
        } catch (ConstraintViolationException e) {
            if (e.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
                return new AgendaResult.ChangedMeanwhile();
            }
            throw e;
        }
    }

    private AgendaResult put(StatelessSession session, SignedInStaff by, @Nullable Series known, Series series) {
        AppointmentRows.lock(session, series.uid());
        if (!AppointmentRows.series(session, series.uid()).equals(Optional.ofNullable(known))) {
            return new AgendaResult.ChangedMeanwhile();
        }
        AppointmentRows.delete(session, series.uid());
        AppointmentRows.insert(session, series, clock.instant(), by.name());
        return new AgendaResult.Done(new AgendaChange(known == null ? List.of() : List.of(known), List.of(series)));
    }

    /// What is wrong with a series; nothing if it can be kept.
    public static Optional<AppointmentProblem> problem(Series series) {
        var faulty = series.all().stream()
                .flatMap(part -> part.details().problem().stream())
                .findFirst();
        return faulty.isPresent()
                ? faulty
                : Optional.ofNullable(series.master().details().recurrence())
                        .filter(rule -> !isGood(series.master(), rule))
                        .map(rule -> AppointmentProblem.NO_RULE);
    }

    private static boolean isGood(Appointment master, Recurrence recurrence) {
        return recurrence.rule().length() <= Recurrence.MAX_RULE
                && recurrence.excluded().size() <= MAX_EXCLUDED
                && RuleText.isValid(recurrence.rule())
                && Expansion.happens(master);
    }

    private static String newUid() {
        return UUID.randomUUID() + "@comptoir";
    }
}
