package org.comptoir.program.cli.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.agenda.AgendaResult;
import org.comptoir.customers.agenda.event.AgendaTime;
import org.comptoir.customers.agenda.event.AppointmentDetails;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.customers.agenda.event.Recurrence;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds an appointment: at an hour, or of a whole day where no hour is given.
@Command(name = "add")
@RequiredRights(Permission.EDIT_AGENDA)
final class AgendaAddCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "TITLE", descriptionKey = "cli.option.agendatitle")
    private String title = "";

    @Option(names = "--day", paramLabel = "DAY", required = true, descriptionKey = "cli.option.agendaday")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--at", paramLabel = "HOUR", descriptionKey = "cli.option.agendaat")
    @Nullable
    private LocalTime at;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.option.agendaminutes")
    private int minutes = 60;

    @Option(names = "--staff", paramLabel = "NAME", descriptionKey = "cli.option.agendawho")
    private List<String> staff = new ArrayList<>();

    @Option(names = "--customer", paramLabel = "NUMBER", descriptionKey = "cli.option.agendacustomer")
    private List<String> customers = new ArrayList<>();

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.option.agendaplace")
    private String place = "";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.agendanote")
    private String note = "";

    @Option(names = "--rule", paramLabel = "RRULE", descriptionKey = "cli.option.agendarule")
    @Nullable
    private String rule;

    AgendaAddCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var result = shop.customerFile().agenda().add(session.by(), details(shop));
            AgendaPeople.requireDone(session, result);
            if (result instanceof AgendaResult.Done(var change)) {
                session.json(Map.of("uid", change.changed().uid()));
                session.say(session.texts().get("cli.agenda.added", title.strip()));
            }
            return ExitCode.DONE;
        });
    }

    private AppointmentDetails details(OpenShop shop) {
        var people = new ArrayList<Participant>();
        staff.forEach(name -> people.add(AgendaPeople.colleague(session, shop, name)));
        customers.forEach(number -> people.add(AgendaPeople.client(session, shop, number)));
        return AppointmentDetails.of(title, time(shop))
                .in(place, note)
                .with(people)
                .recurring(rule == null ? null : Recurrence.of(rule));
    }

    private AgendaTime time(OpenShop shop) {
        if (at == null) {
            return new AgendaTime.AllDay(day, day);
        }
        var start = LocalDateTime.of(day, at);
        return new AgendaTime.Timed(
                start,
                start.plusMinutes(Math.clamp(minutes, 1, 7 * 24 * 60)),
                shop.customerFile().agenda().zone());
    }
}
