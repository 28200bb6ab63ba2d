package org.comptoir.desktop.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.desktop.agenda.calendar.CalendarColumn;
import org.comptoir.desktop.agenda.calendar.CalendarEvents;
import org.comptoir.desktop.agenda.calendar.CalendarGrid;
import org.comptoir.desktop.ui.AccentColour;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// What happens in the calendar, for the model.
record GridEvents(AgendaModel model, AgendaWords words, Texts texts) implements CalendarEvents {

    @Override
    public void select(Occurrence one) {
        model.select(one);
    }

    @Override
    public void edit(Occurrence one) {
        model.select(one);
        model.edit();
    }

    @Override
    public void create(CalendarColumn where, LocalDateTime start) {
        model.create(start, where.colleague());
    }

    @Override
    public void move(Occurrence one, CalendarColumn to, LocalDateTime start, LocalDateTime end) {
        model.move(one, start, end, person(one, to));
    }

    /// Dragged into another colleague's column, it is theirs.
    private static AgendaActions.@Nullable Change person(Occurrence one, CalendarColumn to) {
        var other = to.colleague();
        var details = one.appointment().details();
        if (other == null || details.isOf(other.id())) {
            return null;
        }
        return new AgendaActions.Change(details.colleagues().findFirst().orElse(other), other);
    }

    @Override
    public void openDay(LocalDate day) {
        model.dayProperty().set(day);
        model.modeProperty().set(AgendaMode.DAY);
    }

    @Override
    public AccentColour tint(Occurrence one) {
        return one.appointment()
                .details()
                .colleagues()
                .findFirst()
                .map(colleague -> CalendarGrid.tintOf(colleague.id().value()))
                .orElse(AccentColour.HOME);
    }

    @Override
    public String details(Occurrence one) {
        return words.details(one);
    }

    @Override
    public String sentence(Occurrence one) {
        return words.sentence(one);
    }

    @Override
    public String initials(Occurrence one) {
        return model.modeProperty().get() == AgendaMode.DAY ? "" : words.initials(one);
    }

    @Override
    public String closed() {
        return texts.get("agendascreen.closed");
    }

    @Override
    public String allDay() {
        return texts.get("agendascreen.allDay.short");
    }
}
