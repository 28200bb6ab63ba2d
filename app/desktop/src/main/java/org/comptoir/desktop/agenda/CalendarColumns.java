package org.comptoir.desktop.agenda;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.hours.FreeHours;
import org.comptoir.desktop.agenda.calendar.CalendarColumn;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.text.Texts;

/// What stands in the columns of a day or a week.
final class CalendarColumns {

    private final AgendaModel model;
    private final AgendaWords words;
    private final Texts texts;
    private final Consumer<CustomerId> openCustomer;

    CalendarColumns(AgendaModel model, AgendaWords words, Texts texts, Consumer<CustomerId> openCustomer) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.openCustomer = openCustomer;
    }

    List<CalendarColumn> columns() {
        return model.modeProperty().get() == AgendaMode.DAY ? colleagues() : week();
    }

    private List<CalendarColumn> week() {
        var first = AgendaMode.WEEK.first(model.dayProperty().get());
        var columns = new ArrayList<CalendarColumn>();
        for (var n = 0; n < 7; n++) {
            var day = first.plusDays(n);
            var timed = timed(day).toList();
            var marks = wholeDay(day);
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY
                    || model.hours().isOpenOn(DayOfWeek.SUNDAY)
                    || !timed.isEmpty()
                    || !marks.isEmpty()) {
                columns.add(new CalendarColumn(
                        day,
                        null,
                        Integer.toString(day.getDayOfMonth()),
                        words.shortDay(day),
                        day.equals(model.nowProperty().get().toLocalDate()),
                        marks,
                        timed));
            }
        }
        return columns;
    }

    private Stream<Occurrence> timed(LocalDate day) {
        return model.shown().stream()
                .filter(one -> one.time() instanceof AgendaTime.Timed)
                .filter(one -> one.isWithin(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), model.zone()));
    }

    private List<CalendarColumn.WholeDay> wholeDay(LocalDate day) {
        var marks = new ArrayList<CalendarColumn.WholeDay>();
        model.shown().stream()
                .filter(one -> one.time() instanceof AgendaTime.AllDay)
                .filter(one -> one.isWithin(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), model.zone()))
                .forEach(one -> marks.add(new CalendarColumn.WholeDay(
                        one.appointment().details().title(), false, () -> model.select(one))));
        model.birthdays().stream()
                .filter(birthday -> birthday.day().equals(day))
                .forEach(birthday -> marks.add(new CalendarColumn.WholeDay(
                        birthday.age()
                                .map(age -> texts.get(
                                        "agendascreen.birthday.age", AgendaWords.spoken(birthday.name()), age))
                                .orElse(AgendaWords.spoken(birthday.name())),
                        true,
                        () -> openCustomer.accept(birthday.customer()))));
        return marks;
    }

    private List<CalendarColumn> colleagues() {
        var day = model.dayProperty().get();
        var marks = wholeDay(day);
        var all = timed(day).toList();
        var columns = new ArrayList<CalendarColumn>();
        var people = model.colleagues().stream().filter(model::isShown).toList();
        for (var colleague : people) {
            columns.add(column(
                    day,
                    colleague,
                    spread(marks, columns.size(), people.size()),
                    all.stream()
                            .filter(one -> one.appointment().details().isOf(colleague.id()))
                            .toList()));
        }
        var others = all.stream()
                .filter(one -> one.appointment().details().colleagues().noneMatch(this::isKnown))
                .toList();
        if (columns.isEmpty() || !others.isEmpty()) {
            columns.add(new CalendarColumn(
                    day,
                    null,
                    texts.get("agendascreen.nobody"),
                    "",
                    isToday(day),
                    columns.isEmpty() ? marks : List.of(),
                    others));
        }
        return columns;
    }

    /// They are of the day and nobody's in particular; side by side they leave room for the hours.
    private static List<CalendarColumn.WholeDay> spread(List<CalendarColumn.WholeDay> marks, int column, int columns) {
        return IntStream.range(0, marks.size())
                .filter(n -> n % columns == column)
                .mapToObj(marks::get)
                .toList();
    }

    private boolean isKnown(Participant.Colleague colleague) {
        return model.colleagues().stream().anyMatch(one -> one.id().equals(colleague.id()));
    }

    private boolean isToday(LocalDate day) {
        return day.equals(model.nowProperty().get().toLocalDate());
    }

    private CalendarColumn column(
            LocalDate day, Participant.Colleague person, List<CalendarColumn.WholeDay> marks, List<Occurrence> timed) {
        return new CalendarColumn(day, person, person.name(), free(day, person).orElse(""), isToday(day), marks, timed);
    }

    /// When the colleague is free next on that day.
    private Optional<String> free(LocalDate day, Participant.Colleague colleague) {
        var now = model.nowProperty().get();
        var from = isToday(day) ? now : day.atStartOfDay();
        return new FreeHours(model.hours(), model.shown(), model.zone())
                .free(colleague.id(), Duration.ofMinutes(30), from, 1).stream()
                        .findFirst()
                        .map(start -> texts.get("agendascreen.free.at", words.clock(start)));
    }
}
