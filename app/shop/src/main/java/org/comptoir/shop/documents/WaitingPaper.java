package org.comptoir.shop.documents;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
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

/// The people to call because their goods are in, on paper.
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
        var called = people.toBeCalled(by);
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
