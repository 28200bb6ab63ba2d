package org.comptoir.program.cli.agenda;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.pos.text.Formats;

/// Appointments and tasks as answers.
final class AgendaJson {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private AgendaJson() {}

    static Map<String, Object> answer(Occurrence one) {
        var details = one.details();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("uid", one.uid());
        answer.put("sequence", one.appointment().sequence());
        answer.put("title", details.title());
        switch (details.time()) {
            case AgendaTime.Timed(var start, var end, var zone) -> {
                answer.put("start", start.toString());
                answer.put("end", end.toString());
                answer.put("zone", zone.getId());
            }
            case AgendaTime.AllDay(var first, var last) -> {
                answer.put("firstDay", first.toString());
                answer.put("lastDay", last.toString());
            }
        }
        answer.put("place", details.place());
        answer.put("note", details.note());
        answer.put(
                "staff", details.colleagues().map(Participant.Colleague::name).toList());
        answer.put(
                "participants",
                details.participants().stream()
                        .filter(person -> !(person instanceof Participant.Colleague))
                        .map(Participant::name)
                        .toList());
        answer.put("recurring", one.recurring());
        answer.put("status", details.status().name().toLowerCase(Locale.ROOT));
        return answer;
    }

    static String words(Occurrence one, Formats formats, ZoneId zone) {
        var start = one.time().localStart(zone);
        var hours = one.time() instanceof AgendaTime.Timed
                ? CLOCK.format(start) + "\u2013" + CLOCK.format(one.time().localEnd(zone))
                : "";
        var people = one.appointment().details().participants().stream()
                .map(Participant::name)
                .collect(Collectors.joining(", "));
        return "%s  %-11s  %s  %s"
                .formatted(
                        formats.date(start.toLocalDate()),
                        hours,
                        one.appointment().details().title(),
                        people)
                .stripTrailing();
    }

    static Map<String, Object> answer(AgendaTask task) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", task.id());
        answer.put("title", task.title());
        answer.put("due", task.due() == null ? null : task.due().toString());
        answer.put("staff", task.colleague() == null ? null : task.colleague().name());
        answer.put("customer", task.client() == null ? null : task.client().name());
        answer.put("done", task.doneAt() == null ? null : task.doneAt().toString());
        answer.put("doneBy", task.doneBy());
        return answer;
    }
}
