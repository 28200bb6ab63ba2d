package org.comptoir.program.cli.agenda;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the appointments of a period, those that come again each time they do.
@Command(name = "list")
@RequiredRights(Permission.SEE_AGENDA)
final class AgendaListCommand implements Callable<Integer> {

    private final CommandContext session;

    @Mixin
    private AgendaPeriod period = new AgendaPeriod();

    @Option(names = "--staff", paramLabel = "NAME", descriptionKey = "cli.option.agendastaff")
    @Nullable
    private String staff;

    AgendaListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var today = LocalDate.now(shop.clock());
            var agenda = shop.customerFile().agenda();
            var colleague = staff == null ? null : AgendaPeople.colleague(session, shop, staff);
            var found = agenda.between(session.by(), period.first(today), period.end(today)).stream()
                    .filter(one ->
                            colleague == null || one.appointment().details().isOf(colleague.id()))
                    .toList();
            session.record(shop, "agenda-read", found.size() + " appointments");
            session.json(found.stream().map(AgendaJson::answer).toList());
            var formats = session.formats(shop);
            found.stream()
                    .filter(one -> !one.details().isCancelled())
                    .forEach(one -> session.say(AgendaJson.words(one, formats, agenda.zone())));
            return ExitCode.DONE;
        });
    }
}
