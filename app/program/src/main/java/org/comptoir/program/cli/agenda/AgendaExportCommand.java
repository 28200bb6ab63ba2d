package org.comptoir.program.cli.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.agenda.calendarfile.CalendarExport;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the appointments of a period, one appointment, or the birthdays of customers as iCalendar. Birthdays take
/// customers out of the shop, which is a right of its own.
@Command(name = "export")
@RequiredRights(Permission.SEE_AGENDA)
final class AgendaExportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.agendatarget")
    private Path file = Path.of("");

    @Mixin
    private AgendaPeriod period = new AgendaPeriod();

    @Option(names = "--uid", paramLabel = "UID", descriptionKey = "cli.option.agendauid")
    @Nullable
    private String uid;

    @Option(names = "--birthdays", descriptionKey = "cli.option.agendabirthdays")
    private boolean birthdays;

    AgendaExportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            if (birthdays) {
                session.by().require(Permission.EXPORT_CUSTOMERS);
            }
            var target = new OutputFile(session, file);
            var today = LocalDate.now(shop.clock());
            var agenda = shop.customerFile().agenda();
            var only = uid;
            var export = new CalendarExport(shop.clock().instant());
            if (birthdays) {
                export.birthdays(shop.customerFile().birthdays().between(session.by(), today, today.plusYears(1)));
            } else if (only == null) {
                export.appointments(agenda.seriesBetween(session.by(), period.first(today), period.end(today)));
            } else {
                export.appointments(List.of(agenda.series(session.by(), only)
                        .orElseThrow(() -> new CommandRefused(
                                "no-appointment", session.texts().get("cli.agenda.nouid", only)))));
            }
            session.record(shop, "agenda-export", birthdays ? "birthdays" : "appointments");
            target.write(out -> {
                try {
                    export.write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            session.json(Map.of("file", file.toString()));
            session.say(session.texts().get("cli.report.written", file));
            return ExitCode.DONE;
        });
    }
}
