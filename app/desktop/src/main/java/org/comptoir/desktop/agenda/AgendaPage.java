package org.comptoir.desktop.agenda;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.customers.agenda.event.CelebratedBirthday;
import org.comptoir.customers.agenda.event.Occurrence;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.hours.OpeningHours;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.shop.open.CustomerServices;

/// What is read for the days shown.
record AgendaPage(
        List<Occurrence> occurrences,
        List<CelebratedBirthday> birthdays,
        List<Participant.Colleague> colleagues,
        OpeningHours hours) {

    /// @param until exclusive
    static AgendaPage read(
            SignedInStaff by,
            LocalDate from,
            LocalDate until,
            CustomerServices file,
            StaffDirectory directory,
            ShopSettings settings) {
        var people = directory.active().stream()
                .map(member -> new Participant.Colleague(member.id(), member.name()))
                .toList();
        return new AgendaPage(
                file.agenda().between(by, from, until),
                by.may(Permission.SEE_CUSTOMERS) ? file.birthdays().between(by, from, until) : List.of(),
                people,
                OpeningHours.of(settings::get));
    }
}
