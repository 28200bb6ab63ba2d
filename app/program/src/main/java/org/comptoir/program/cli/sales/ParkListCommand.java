package org.comptoir.program.cli.sales;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.comptoir.pos.sales.parked.OpenTicket;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.Permission;
import org.comptoir.program.cli.file.OutputFile;
import org.comptoir.program.cli.runtime.CommandContext;
import org.comptoir.program.cli.runtime.CommandRefused;
import org.comptoir.program.cli.runtime.ExitCode;
import org.comptoir.program.cli.runtime.RequiredRights;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.ParkedSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the tickets on hold of all tills, the newest first.
@Command(name = "list")
@RequiredRights(Permission.SELL)
final class ParkListCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("id", "words", "customer", "till", "by", "at", "count", "total");

    private final CommandContext session;

    @Option(names = "--words", paramLabel = "TEXT", descriptionKey = "cli.option.parkwords")
    private String words = "";

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.parkfile")
    @Nullable
    private Path file;

    ParkListCommand(CommandContext session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.withShop(shop -> {
            var parked = new ParkedOnes(session, shop);
            var found = parked.all().stream()
                    .filter(ticket -> words.isBlank() || ParkedSearch.matches(ticket, words))
                    .toList();
            session.record(shop, "parked-read", found.size() + " tickets on hold");
            session.json(found.stream().map(parked::json).toList());
            found.forEach(ticket -> session.say(String.join("\t", columns(shop, parked, ticket))));
            if (file != null) {
                write(shop, parked, found, file);
                session.say(session.texts().get("cli.report.written", file));
            }
            return ExitCode.DONE;
        });
    }

    private List<String> columns(OpenShop shop, ParkedOnes parked, OpenTicket ticket) {
        var priced = parked.desk().priced(ticket);
        return List.of(
                ticket.requestId().toString(),
                ticket.label(),
                ParkedSearch.customer(ticket),
                ticket.till().value(),
                ticket.parkedBy(),
                session.formats(shop).dateTime(ticket.changedAt()),
                Long.toString(priced.count()),
                priced.total().toDecimal());
    }

    private void write(OpenShop shop, ParkedOnes parked, List<OpenTicket> found, Path target) {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new CommandRefused("ending", session.texts().get("cli.park.ending", name));
        }
        var headings = COLUMNS.stream()
                .map(column -> session.texts().get("cli.park.column." + column))
                .toList();
        new OutputFile(session, target).write(out -> {
            try (var writer = TableWriter.to(out, TableKind.ofName(name), session.language(), headings.getFirst())) {
                writer.headings(headings);
                found.forEach(ticket -> writer.row(cells(columns(shop, parked, ticket), parked, ticket)));
            }
        });
    }

    /// Words as text, figures as figures.
    private static List<Cell> cells(List<String> columns, ParkedOnes parked, OpenTicket ticket) {
        var priced = parked.desk().priced(ticket);
        return Stream.<Cell>concat(
                        columns.subList(0, columns.size() - 2).stream().map(Cell.Text::new),
                        Stream.of(new Cell.Count(priced.count()), new Cell.Amount(priced.total())))
                .toList();
    }
}
