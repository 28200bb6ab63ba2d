package org.comptoir.desktop.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.agenda.AgendaService;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.hours.FreeHours;
import org.comptoir.customers.agenda.hours.OpeningHours;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.SignedInStaff;

/// Offers the next free hours of colleagues, as long as they are free and to come.
final class FreeHourFinder {

    private static final int DAYS = 14;
    private static final int OFFERED = 3;

    private final ScreenContext context;
    private final AgendaService agenda;
    private final ShopSettings settings;
    private final ObservableList<FreeHour> offers = FXCollections.observableArrayList();

    /// An hour that can be taken at once.
    record FreeHour(Participant.Colleague colleague, LocalDateTime start) {}

    FreeHourFinder(ScreenContext context, AgendaService agenda, ShopSettings settings) {
        this.context = context;
        this.agenda = agenda;
        this.settings = settings;
    }

    /// @param from by the clock of the shop
    void find(List<Participant.Colleague> people, LocalDateTime from) {
        context.work(by -> freeHours(by, people, from))
                .onSuccess(offers::setAll)
                .start();
    }

    private List<FreeHour> freeHours(SignedInStaff by, List<Participant.Colleague> people, LocalDateTime from) {
        var today = from.toLocalDate();
        var known = new FreeHours(
                OpeningHours.of(settings::get), agenda.between(by, today, today.plusDays(DAYS)), agenda.zone());
        return people.stream()
                .flatMap(person -> known.free(person.id(), Duration.ofHours(1), from, DAYS).stream()
                        .map(start -> new FreeHour(person, start)))
                .sorted(Comparator.comparing(FreeHour::start))
                .limit(OFFERED)
                .toList();
    }

    /// Offers nothing that has begun.
    void dropUntil(LocalDateTime now) {
        offers.removeIf(hour -> hour.start().isBefore(now));
    }

    void clear() {
        offers.clear();
    }

    ObservableList<FreeHour> offers() {
        return offers;
    }
}
