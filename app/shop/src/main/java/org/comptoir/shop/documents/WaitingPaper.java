package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.pos.orders.OrderText;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.AuditLog;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.ListData.Column;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.selling.WaitingPeople;
import org.comptoir.shop.selling.WaitingPerson;
import org.comptoir.shop.selling.WaitingStage;

/// The waiting list taken out of the program: the people to call on paper, and all of them as a table.
public final class WaitingPaper {

    private final OpenShop shop;
    private final WaitingPeople people;
    private final Clock clock;
    private final AuditLog log;

    public WaitingPaper(OpenShop shop) {
        this.shop = shop;
        people = shop.waitingPeople();
        clock = shop.clock();
        log = shop.journal()::event;
    }

    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not take customers out of the program
    public ListData toBeCalled(SignedInStaff by, Formats formats) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var called = people.list(by, WaitingStage.TO_CALL);
        log.happened(by.name(), "export", "waiting list " + called.size() + " PDF");
        var texts = Texts.of("papers", formats.language());
        return new ListData(
                        texts.get("papers.waiting.title"),
                        texts.get("papers.waiting.subtitle", called.size()),
                        shop.settings().profile().name(),
                        PrintNote.of(LocalDateTime.ofInstant(clock.instant(), formats.zone()), by.name()),
                        List.of(
                                Column.text(texts.get("papers.waiting.customer")),
                                Column.text(texts.get("papers.waiting.phone")),
                                Column.text(texts.get("papers.waiting.article")),
                                Column.number(texts.get("papers.waiting.quantity")),
                                Column.text(texts.get("papers.waiting.since")),
                                Column.text(texts.get("papers.waiting.note"))),
                        called.stream().map(person -> row(person, formats)).toList(),
                        "",
                        formats.language())
                .ofPeople();
    }

    /// The people of a stage as a table; the stream stays open.
    ///
    /// @return how many rows
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not take customers out of the program
    public int table(SignedInStaff by, WaitingStage stage, TableKind kind, Formats formats, OutputStream out) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var rows = people.list(by, stage);
        log.happened(by.name(), "export", "waiting list " + rows.size() + " " + kind);
        var texts = Texts.of("papers", formats.language());
        try (var writer = TableWriter.to(out, kind, formats.language(), texts.get("papers.waiting.sheet"))) {
            writer.headings(Stream.of("customer", "phone", "article", "quantity", "since", "state", "note")
                    .map(column -> texts.get("papers.waiting." + column))
                    .toList());
            rows.forEach(person -> writer.row(cells(person, formats)));
        }
        return rows.size();
    }

    private static List<Cell> cells(WaitingPerson person, Formats formats) {
        var waiting = person.waiting();
        return List.of(
                new Cell.Text(person.customer()),
                new Cell.Digits(person.phone()),
                new Cell.Text(person.article()),
                new Cell.Number(waiting.quantity()),
                new Cell.Day(LocalDate.ofInstant(waiting.enteredAt(), formats.zone())),
                new Cell.Text(new OrderText(formats).of(waiting.state())),
                new Cell.Text(waiting.note()));
    }

    private static List<String> row(WaitingPerson person, Formats formats) {
        return List.of(
                person.customer(),
                person.phone(),
                person.article(),
                formats.quantity(person.waiting().quantity()),
                formats.date(person.waiting().enteredAt()),
                person.waiting().note());
    }
}
