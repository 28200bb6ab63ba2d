package org.comptoir.program.cli.agenda;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comptoir.customers.agenda.calendarfile.CalendarFile;
import org.comptoir.customers.agenda.calendarfile.CalendarImport;
import org.comptoir.customers.agenda.calendarfile.CalendarImport.Fate;
import org.comptoir.customers.agenda.calendarfile.CalendarImport.Rehearsal;
import org.comptoir.customers.agenda.calendarfile.CalendarImport.Row;
import org.comptoir.customers.agenda.calendarfile.CalendarProblem;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Texts;
import org.comptoir.program.cli.file.InputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings appointments in from another calendar.
@Command(name = "import")
@RequiredRights(Permission.EDIT_AGENDA)
final class AgendaImportCommand implements Callable<Integer> {

    private final CommandContext session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.agendafile")
    private Path file = Path.of("");

    @Option(
            names = {"--rehearse", "--dry-run"},
            descriptionKey = "cli.option.agendarehearse")
    private boolean rehearse;

    AgendaImportCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var imports = new CalendarImport(shop.customerFile().agenda());
            var rehearsal = rehearsed(shop, imports);
            var left = rehearse ? 0 : imports.run(session.by(), rehearsal);
            if (!rehearse) {
                session.record(shop, "agenda-import", rehearsal.planned().size() - left + " appointments");
            }
            tell(rehearsal, left);
            return ExitCode.DONE;
        });
    }

    private Rehearsal rehearsed(OpenShop shop, CalendarImport imports) {
        var zone = shop.customerFile().agenda().zone();
        var country = shop.settings().profile().country();
        return switch (CalendarFile.read(InputFile.existing(session, file), zone, country)) {
            case CalendarFile.Read(var events) -> imports.rehearse(session.by(), events);
            case CalendarFile.NotRead(var problem) ->
                throw new CommandRefused(AgendaPeople.kind(problem), words(problem));
        };
    }

    private void tell(Rehearsal rehearsal, int left) {
        var texts = Texts.of("agenda", session.language());
        var answer = new LinkedHashMap<String, Object>();
        for (var fate : Fate.values()) {
            answer.put(fate.name().toLowerCase(Locale.ROOT), rehearsal.count(fate));
        }
        answer.put("leftOut", left);
        var refused =
                rehearsal.rows().stream().filter(row -> row.problem() != null).toList();
        answer.put(
                "problems",
                refused.stream()
                        .map(row -> Map.of("number", row.number(), "title", row.title(), "reason", reason(row)))
                        .toList());
        session.json(answer);
        session.say(texts.get(
                rehearse ? "agenda.import.rehearsed" : "agenda.import.done",
                rehearsal.count(Fate.NEW),
                rehearsal.count(Fate.CHANGED),
                rehearsal.count(Fate.SAME),
                rehearsal.count(Fate.CANCELLED),
                rehearsal.count(Fate.REFUSED)));
        refused.forEach(row -> session.say(texts.get("agenda.import.row", row.number(), row.title(), reason(row))));
        if (left > 0) {
            session.say(texts.get("agenda.import.left", left));
        }
    }

    private String reason(Row row) {
        var problem = row.problem();
        return problem == null ? "" : words(problem);
    }

    private String words(CalendarProblem problem) {
        return Texts.of("agenda", session.language()).get("agenda.file." + problem.name());
    }
}
