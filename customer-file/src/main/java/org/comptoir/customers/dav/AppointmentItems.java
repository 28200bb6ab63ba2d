package org.comptoir.customers.dav;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.customers.agenda.SharedAgenda;
import org.comptoir.customers.agenda.calendarfile.CalendarExport;
import org.comptoir.customers.agenda.calendarfile.CalendarFile;
import org.comptoir.customers.agenda.calendarfile.ReadEvent;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.Series;
import org.comptoir.customers.dav.link.DavKind;
import org.comptoir.customers.dav.merge.AppointmentField;
import org.comptoir.customers.dav.merge.ThreeWay;
import org.hibernate.StatelessSession;

/// The appointments of the agenda as resources of a calendar: a series with all its exceptions is one (RFC 4791,
/// section
/// 4.1). Who takes part, notes and reminders stay in the shop; what the server has of these stays on the server.
public final class AppointmentItems implements SharedItems<Series> {

    private static final int CHANGED_BY = 80;
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final SharedAgenda agenda;
    private final Clock clock;
    private final String country;
    private final String editor;
    private final ThreeWay<Series> merging;

    /// @param country of the shop, ISO 3166
    /// @param editor in whose name changes of the server are made
    public AppointmentItems(SharedAgenda agenda, Clock clock, String country, String editor) {
        this.agenda = agenda;
        this.clock = clock;
        this.country = country;
        this.editor = editor.substring(0, Math.min(CHANGED_BY, editor.length()));
        var time = new AgendaTime.Timed(ANY_TIME, ANY_TIME, clock.getZone());
        var empty = Series.of(new Appointment("", 0, null, AppointmentDetails.of("", time)));
        merging = new ThreeWay<>(List.of(AppointmentField.values()), empty);
    }

    @Override
    public DavKind kind() {
        return DavKind.CALENDAR;
    }

    @Override
    public String mediaType() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public String extension() {
        return ".ics";
    }

    @Override
    public ThreeWay<Series> merging() {
        return merging;
    }

    @Override
    public Optional<Map<String, Long>> shared() {
        return Optional.of(agenda.versions());
    }

    @Override
    public Optional<Said<Series>> read(String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return CalendarFile.read(new ByteArrayInputStream(bytes), clock.getZone(), country)
                            instanceof CalendarFile.Read(var events)
                    ? series(events).map(series -> new Said<>(series.uid(), plain(series)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Series> series(List<ReadEvent> events) {
        var parts = new ArrayList<Appointment>();
        for (var event : events) {
            if (event instanceof ReadEvent.Understood(var number, var appointment, var cancelled)) {
                parts.add(appointment);
            } else {
                return Optional.empty();
            }
        }
        var masters =
                parts.stream().filter(part -> part.originalStart() == null).toList();
        if (masters.size() != 1) {
            return Optional.empty();
        }
        var series = Series.of(masters.getFirst());
        for (var part : parts) {
            if (!part.uid().equals(series.uid())) {
                return Optional.empty();
            }
            series = part.originalStart() == null ? series : series.with(part);
        }
        return Optional.of(series);
    }

    /// Without what is not shared.
    private static Series plain(Series series) {
        return new Series(
                plain(series.master()),
                series.overrides().stream().map(AppointmentItems::plain).toList());
    }

    private static Appointment plain(Appointment one) {
        var details = one.details();
        return one.saying(details.in(details.place(), "").with(List.of()).reminding(null));
    }

    @Override
    public String write(String uid, Series value, String theirs) {
        var export = new CalendarExport(clock.instant()).appointments(List.of(plain(named(value, uid))));
        var out = new ByteArrayOutputStream();
        try {
            (theirs.isEmpty() ? export : export.keeping(theirs)).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Series named(Series series, String uid) {
        return new Series(
                named(series.master(), uid),
                series.overrides().stream().map(one -> named(one, uid)).toList());
    }

    private static Appointment named(Appointment one, String uid) {
        return new Appointment(uid, one.sequence(), one.originalStart(), one.details());
    }

    @Override
    public Optional<Own<Series>> own(StatelessSession session, String key) {
        return SharedAgenda.locked(session, key)
                .map(series -> new Own<>(series, SharedAgenda.version(session, key), true));
    }

    @Override
    public String newUid(StatelessSession session, String key) {
        return key;
    }

    @Override
    public List<String> find(StatelessSession session, Said<Series> said) {
        return SharedAgenda.locked(session, said.uid()).map(Series::uid).stream()
                .toList();
    }

    @Override
    public boolean isInScope(StatelessSession session, String key) {
        return true;
    }

    @Override
    public boolean isAdopting() {
        return true;
    }

    @Override
    public Optional<String> adopt(StatelessSession session, Said<Series> said) {
        return agenda.put(session, said.value(), editor) ? Optional.of(said.uid()) : Optional.empty();
    }

    @Override
    public Series united(Series ours, Series theirs) {
        return ours;
    }

    @Override
    public List<String> unitedKeys() {
        return List.of();
    }

    /// Under a higher number, so that other calendars take it too.
    @Override
    public boolean change(StatelessSession session, String key, Series before, Series after) {
        return agenda.put(session, after.raisedAbove(Math.max(before.sequence(), after.sequence())), editor);
    }

    @Override
    public void putAway(StatelessSession session, String key) {
        SharedAgenda.locked(session, key).ifPresent(series -> {
            var cancelled = series.saying(series.master().details().cancelled());
            change(session, key, series, cancelled);
        });
    }

    @Override
    public String name(Series value) {
        return value.master().details().title();
    }
}
