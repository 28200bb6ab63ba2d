package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.customers.account.AgeBand;
import org.comptoir.customers.account.Debtor;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.open.OpenShop;

/// Lists who owes something, by how long it has been due. Taking the list out of the program is told to the technical
/// log.
public final class DebtorTables {

    private final OpenShop shop;
    private final Formats formats;
    private final Texts texts;

    public DebtorTables(OpenShop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
        texts = Texts.of("debtors", formats.language());
    }

    public DebtorTable read(SignedInStaff by) {
        var debtors = shop.customerFile().debtors().all(by);
        var headings = Stream.concat(
                        Stream.of("number", "customer"),
                        Stream.concat(
                                Stream.of(AgeBand.values())
                                        .map(band -> band.name().toLowerCase(Locale.ROOT)),
                                Stream.of("owed", "over")))
                .map(column -> texts.get("debtors.column." + column))
                .toList();
        var amounts = debtors.stream().map(DebtorTables::amounts).toList();
        var sums = IntStream.range(0, headings.size() - DebtorTable.FIRST_AMOUNT)
                .mapToObj(column ->
                        Money.sum(amounts.stream().map(row -> row.get(column)).toList()))
                .toList();
        return new DebtorTable(
                debtors, headings, debtors.stream().map(this::words).toList(), sums);
    }

    private static List<Money> amounts(Debtor debtor) {
        return Stream.concat(
                        Stream.of(AgeBand.values()).map(debtor::of),
                        Stream.of(debtor.account().owed(), debtor.overLimit()))
                .toList();
    }

    private List<String> words(Debtor debtor) {
        return Stream.concat(
                        Stream.of(debtor.customer().number(), debtor.customer().listName()),
                        amounts(debtor).stream().map(this::figure))
                .toList();
    }

    /// Nothing for nothing, so that what is there is seen.
    private String figure(Money amount) {
        return amount.isZero() ? "" : formats.moneyWithoutSymbol(amount);
    }

    /// As a paper, with the sums as its last row.
    ///
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not take customers out of the program
    public ListData paper(SignedInStaff by) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var table = read(by);
        told(by, table, "PDF");
        var rows = new ArrayList<>(table.words());
        if (!rows.isEmpty()) {
            rows.add(Stream.concat(
                            Stream.of("", texts.get("debtors.sum")),
                            table.sums().stream().map(this::figure))
                    .toList());
        }
        return new ListData(
                        texts.get("debtors.title"),
                        caption(table),
                        shop.settings().profile().name(),
                        PrintNote.of(LocalDateTime.ofInstant(shop.clock().instant(), formats.zone()), by.name()),
                        IntStream.range(0, table.headings().size())
                                .mapToObj(column -> column < DebtorTable.FIRST_AMOUNT
                                        ? ListData.Column.text(table.headings().get(column))
                                        : ListData.Column.number(
                                                table.headings().get(column)))
                                .toList(),
                        rows,
                        texts.get("debtors.footer"),
                        formats.language())
                .ofPeople();
    }

    /// How many owe how much, and how much of it is overdue.
    public String caption(DebtorTable table) {
        return texts.get(
                "debtors.caption",
                table.debtors().size(),
                formats.money(Money.sum(table.debtors().stream()
                        .map(debtor -> debtor.account().owed())
                        .toList())),
                formats.money(Money.sum(
                        table.debtors().stream().map(Debtor::overdueAmount).toList())));
    }

    /// As a table; the stream stays open.
    ///
    /// @return how many rows
    /// @throws org.comptoir.pos.staff.NotPermitted if the person may not take customers out of the program
    public int write(SignedInStaff by, TableKind kind, OutputStream out) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var table = read(by);
        told(by, table, kind.name());
        try (var writer = TableWriter.to(out, kind, formats.language(), texts.get("debtors.title"))) {
            writer.headings(table.headings());
            table.debtors()
                    .forEach(debtor -> writer.row(Stream.<Cell>concat(
                                    Stream.of(
                                            new Cell.Text(debtor.customer().number()),
                                            new Cell.Text(debtor.customer().listName())),
                                    amounts(debtor).stream().map(Cell.Amount::new))
                            .toList()));
        }
        return table.debtors().size();
    }

    private void told(SignedInStaff by, DebtorTable table, String kind) {
        shop.journal().event(by.name(), "export", "accounts " + table.debtors().size() + " " + kind);
    }
}
