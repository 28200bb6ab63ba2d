package org.comptoir.desktop.agenda.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.Appointment;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.EditScope;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.junit.jupiter.api.Test;

class AppointmentFormTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Texts TEXTS = Texts.of("agendascreen", Language.ENGLISH);

    private static Occurrence at(AgendaTime time) {
        return new Occurrence(
                new Appointment("fair", 0, null, AppointmentDetails.of("Fair", time)), time.start(), time, false);
    }

    private static AgendaTime timed(String start, String end) {
        return new AgendaTime.Timed(LocalDateTime.parse(start), LocalDateTime.parse(end), PARIS);
    }

    private static AppointmentForm changing(AgendaTime time) {
        return AppointmentForm.changed(TEXTS, PARIS, at(time), EditScope.THIS);
    }

    private static AgendaTime read(AppointmentForm form) {
        return form.read().orElseThrow().time();
    }

    @Test
    void whatLastsSeveralDaysStaysAsLong() {
        var three = timed("2026-09-14T09:00", "2026-09-16T17:00");
        var form = changing(three);
        form.titleProperty().set("Spring fair");
        assertThat(read(form)).isEqualTo(three);
        form.dayProperty().set(LocalDate.of(2026, 9, 15));
        assertThat(read(form)).isEqualTo(timed("2026-09-15T09:00", "2026-09-17T17:00"));
        form.lastDayProperty().set(LocalDate.of(2026, 9, 15));
        assertThat(read(form)).isEqualTo(timed("2026-09-15T09:00", "2026-09-15T17:00"));

        var night = timed("2026-09-14T22:00", "2026-09-15T02:00");
        assertThat(read(changing(night))).isEqualTo(night);
    }

    @Test
    void wholeDaysMoveTogether() {
        var form = changing(new AgendaTime.AllDay(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 12)));
        form.dayProperty().set(LocalDate.of(2026, 9, 20));
        assertThat(read(form)).isEqualTo(new AgendaTime.AllDay(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 22)));
        form.dayProperty().set(null);
        form.dayProperty().set(LocalDate.of(2026, 9, 1));
        assertThat(read(form)).isEqualTo(new AgendaTime.AllDay(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3)));

        form.lastDayProperty().set(LocalDate.of(2026, 8, 31));
        assertThat(form.read()).isEmpty();
        assertThat(form.faults().faultOf(AppointmentForm.LAST_DAY).get()).isNotEmpty();
    }

    @Test
    void anEndBeforeTheBeginningOfTheSameDayIsRefused() {
        var form = changing(timed("2026-09-14T10:00", "2026-09-14T11:00"));
        form.untilProperty().set("9:00");
        assertThat(form.read()).isEmpty();
        assertThat(form.faults().faultOf(AppointmentForm.UNTIL).get()).isNotEmpty();
    }

    @Test
    void isTouchedOnlyByWhatWouldBeLost() {
        var guest = new Participant.Guest("Odile");
        var form = AppointmentForm.added(TEXTS, PARIS, LocalDateTime.parse("2026-09-14T10:00"))
                .with(guest);
        assertThat(form.isTouched()).isFalse();
        form.noteProperty().set("hem");
        assertThat(form.isTouched()).isTrue();

        form.untilProperty().set("11:30");
        form.moveTo(LocalDateTime.parse("2026-09-17T23:00"), guest);
        form.titleProperty().set("Fitting");
        var details = form.read().orElseThrow();
        assertThat(details.time()).as("as long as before").isEqualTo(timed("2026-09-17T23:00", "2026-09-18T00:30"));
        assertThat(details.participants()).containsExactly(guest);
        assertThat(details.note()).isEqualTo("hem");
    }

    @Test
    void whatIsTypedOutlastsAColleaguesChange() {
        var form = changing(timed("2026-09-14T10:00", "2026-09-14T11:00"));
        form.noteProperty().set("hem");
        var now = at(timed("2026-09-18T10:00", "2026-09-18T11:00"));
        form.changedMeanwhile(now);
        assertThat(Objects.requireNonNull(form.noteProperty().get())).isEqualTo("hem");
        assertThat(form.subject()).contains(now);
        assertThat(form.faults().faultOf(AppointmentForm.TITLE).get()).contains("meanwhile");
        form.changedMeanwhile(null);
        assertThat(form.subject()).as("saved as a new one").isEmpty();
    }
}
