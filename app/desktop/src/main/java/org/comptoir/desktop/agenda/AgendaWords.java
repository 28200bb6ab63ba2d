package org.comptoir.desktop.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.desktop.ui.Initials;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Days, hours and people of the agenda in words.
final class AgendaWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;
    private final ZoneId zone;

    AgendaWords(Texts texts, Formats formats, ZoneId zone) {
        this.texts = texts;
        this.formats = formats;
        this.zone = zone;
        locale = texts.language().locale();
    }

    /// `September 2026`, with a capital as a title has.
    String month(LocalDate day) {
        return capital(DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(day));
    }

    String week(LocalDate day) {
        return texts.get("agendascreen.week", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// `Tuesday 15 September`, with a capital as a title has.
    String dayTitle(LocalDate day) {
        return capital(day(day));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
    }

    /// `Tue 15 Sept`.
    String listDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(day);
    }

    String shortDay(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    private String capital(String text) {
        var first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }

    String clock(LocalDateTime time) {
        return CLOCK.format(time);
    }

    /// `Tuesday 15 September, 14:00 to 15:00`.
    String when(Occurrence one) {
        return switch (one.time()) {
            case AgendaTime.Timed timed ->
                texts.get(
                        "agendascreen.when",
                        day(timed.localStart(zone).toLocalDate()),
                        CLOCK.format(timed.localStart(zone)),
                        CLOCK.format(timed.localEnd(zone)));
            case AgendaTime.AllDay(var first, var last) ->
                first.equals(last) ? day(first) : texts.get("agendascreen.when.days", day(first), day(last));
        };
    }

    String hours(Occurrence one) {
        return switch (one.time()) {
            case AgendaTime.Timed timed ->
                CLOCK.format(timed.localStart(zone)) + "\u2013" + CLOCK.format(timed.localEnd(zone));
            case AgendaTime.AllDay day -> texts.get("agendascreen.allDay.short");
        };
    }

    /// Who comes, besides the colleagues.
    String guests(Occurrence one) {
        return one.appointment().details().participants().stream()
                .filter(person -> !(person instanceof Participant.Colleague))
                .map(Participant::name)
                .collect(Collectors.joining(", "));
    }

    String colleagues(Occurrence one) {
        return one.appointment()
                .details()
                .colleagues()
                .map(Participant.Colleague::name)
                .collect(Collectors.joining(", "));
    }

    /// The second line of a block: who comes, or where, or what was noted.
    String details(Occurrence one) {
        var details = one.appointment().details();
        return Stream.of(
                        guests(one),
                        details.place(),
                        details.note().lines().findFirst().orElse(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    String sentence(Occurrence one) {
        return Stream.of(one.appointment().details().title(), when(one), guests(one), colleagues(one))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// A name of a list with the given name first.
    static String spoken(String listName) {
        var comma = listName.indexOf(", ");
        return comma < 0 ? listName : listName.substring(comma + 2) + " " + listName.substring(0, comma);
    }

    String initials(Occurrence one) {
        return one.appointment()
                .details()
                .colleagues()
                .findFirst()
                .map(colleague -> Initials.of(colleague.name()))
                .orElse("");
    }

    /// `late by one day`, `today`, `Friday 18 September`, `done at 9:50`.
    String due(AgendaTask task, LocalDate today) {
        var done = task.doneAt();
        if (done != null) {
            return texts.get("agendascreen.task.doneAt", formats.clock(done));
        }
        var due = task.due();
        var when = Optional.ofNullable(due)
                .map(day -> {
                    if (day.isBefore(today)) {
                        return texts.get("agendascreen.task.late", ChronoUnit.DAYS.between(day, today));
                    }
                    return day.equals(today) ? texts.get("agendascreen.task.today") : day(day);
                })
                .orElse("");
        var client = task.client();
        return Stream.of(when, client == null ? "" : client.name())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }
}
