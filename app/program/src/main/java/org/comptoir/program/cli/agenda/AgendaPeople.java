package org.comptoir.program.cli.agenda;

import java.util.Locale;
import org.comptoir.customers.agenda.AgendaResult;
import org.comptoir.customers.agenda.event.AppointmentProblem;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.shop.open.OpenShop;

/// Finds the people that commands name, and words what is refused.
final class AgendaPeople {

    private AgendaPeople() {}

    /// @throws CommandRefused if nobody of the staff has this name
    static Participant.Colleague colleague(CommandContext session, OpenShop shop, String name) {
        return shop.staff().active().stream()
                .filter(member -> member.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(member -> new Participant.Colleague(member.id(), member.name()))
                .orElseThrow(
                        () -> new CommandRefused("no-staff", session.texts().get("cli.agenda.nostaff", name)));
    }

    /// @param number of the customer's card
    /// @throws CommandRefused if there is no such customer
    static Participant.Client client(CommandContext session, OpenShop shop, String number) {
        return shop.customerFile()
                .customers()
                .byNumber(number.strip())
                .map(customer -> new Participant.Client(customer.id(), customer.displayName()))
                .orElseThrow(
                        () -> new CommandRefused("no-customer", session.texts().get("cli.agenda.nocustomer", number)));
    }

    /// @throws CommandRefused if it was not done
    static void requireDone(CommandContext session, AgendaResult result) {
        switch (result) {
            case AgendaResult.Done done -> {}
            case AgendaResult.Refused(var problem) -> throw refused(session, problem);
            case AgendaResult.ChangedMeanwhile meanwhile ->
                throw new CommandRefused(
                        "changed-meanwhile",
                        Texts.of("agenda", session.language()).get("agenda.changed.meanwhile"));
        }
    }

    /// In words with dashes.
    static String kind(Enum<?> problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CommandRefused refused(CommandContext session, AppointmentProblem problem) {
        return new CommandRefused(
                kind(problem), Texts.of("agenda", session.language()).get("agenda.problem." + problem.name()));
    }
}
