package org.comptoir.program.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.comptoir.customers.agenda.AgendaResult;
import org.comptoir.customers.agenda.AgendaTasks;
import org.comptoir.customers.agenda.event.AgendaTask;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.customers.agenda.hours.OpeningHours;
import org.comptoir.customers.customer.Customer;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.shop.open.OpenShop;

/// The demo's agenda: the week in which it is made, and what is to be done.
final class DemoAgenda {

    private static final String DAY_HOURS = " 09:30-12:30,14:30-19:00";

    private final OpenShop shop;
    private final SignedInStaff by;
    private final List<Customer> customers;
    private final List<Participant.Colleague> staff;

    DemoAgenda(OpenShop shop, SignedInStaff by, List<Customer> customers) {
        this.shop = shop;
        this.by = by;
        this.customers = customers;
        staff = shop.staff().active().stream()
                .map(member -> new Participant.Colleague(member.id(), member.name()))
                .toList();
    }

    /// @param today in the week that is filled
    void fill(LocalDate today) {
        shop.settings()
                .putAudited(
                        by,
                        OpeningHours.NOTE,
                        "TUESDAY" + DAY_HOURS + ";WEDNESDAY" + DAY_HOURS + ";THURSDAY" + DAY_HOURS + ";FRIDAY"
                                + DAY_HOURS + ";SATURDAY" + DAY_HOURS);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        meet(monday, 1, "09:30", 45, "Réunion d’équipe", 0, -1, "FREQ=WEEKLY");
        meet(monday, 1, "10:30", 60, "Livraison de la faïencerie", 1, -1, "");
        meet(monday, 1, "15:00", 60, "Paniers de fête", 0, 0, "");
        meet(monday, 2, "10:00", 60, "Essayage", 2, 1, "");
        meet(monday, 2, "14:30", 90, "Formation à la caisse", 2, -1, "");
        meet(monday, 3, "11:00", 60, "Vitrine", 1, -1, "");
        meet(monday, 3, "16:00", 60, "Conseil soin", 2, 2, "");
        meet(monday, 4, "09:30", 60, "Comptable", 0, -1, "");
        meet(monday, 4, "10:00", 60, "Essayage", 2, 3, "");
        meet(monday, 5, "14:30", 180, "Atelier savon", 1, 4, "");
        toDo("Commander le papier de soie", today.minusDays(1), 1, -1);
        toDo("Rappeler pour les paniers", today, 0, 0);
        toDo("Étiquettes du rayon soin", today.plusDays(2), 2, -1);
    }

    private void meet(
            LocalDate monday, int day, String at, int minutes, String title, int colleague, int customer, String rule) {
        var start = monday.plusDays(day).atTime(LocalTime.parse(at));
        var zone = shop.customerFile().agenda().zone();
        var details = AppointmentDetails.of(title, new AgendaTime.Timed(start, start.plusMinutes(minutes), zone))
                .recurring(rule.isEmpty() ? null : Recurrence.of(rule));
        var person = staff.get(colleague % staff.size());
        var planned = customer < 0 ? details.with(person) : details.with(person, client(customer));
        if (!(shop.customerFile().agenda().add(by, planned) instanceof AgendaResult.Done)) {
            throw new IllegalStateException("not added: " + title);
        }
    }

    private Participant.Client client(int customer) {
        var one = customers.get(customer);
        return new Participant.Client(one.id(), one.displayName());
    }

    private void toDo(String title, LocalDate due, int colleague, int customer) {
        var task =
                AgendaTask.of(title, due, staff.get(colleague % staff.size()), customer < 0 ? null : client(customer));
        if (!(shop.customerFile().agendaTasks().add(by, task) instanceof AgendaTasks.TaskResult.Added)) {
            throw new IllegalStateException("not added: " + title);
        }
    }
}
