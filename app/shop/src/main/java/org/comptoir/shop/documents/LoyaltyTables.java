package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.loyalty.BirthdayCustomer;
import org.comptoir.customers.loyalty.ExpiringPoints;
import org.comptoir.customers.loyalty.FrequentCard;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.open.OpenShop;

/// Makes lists about loyalty: points that end, birthdays of a month, and cards that one person used often. Taking one
/// out
/// of the program is told to the technical log.
public final class LoyaltyTables {

    private static final int MAX_NAMELESS = 1000;

    private final OpenShop shop;
    private final Formats formats;
    private final Texts texts;

    public LoyaltyTables(OpenShop shop, Formats formats) {
        this.shop = shop;
        this.formats = formats;
        texts = Texts.of("loyaltylists", formats.language());
    }

    /// Points that end within so many days.
    public LoyaltyTable expiring(SignedInStaff by, int days) {
        var rows = shop.customerFile().expiries().within(by, days);
        return table(
                "expiring",
                texts.get("loyaltylists.expiring.subtitle", days),
                List.of("number", "customer", "town", "ending", "balance"),
                List.of(3, 4),
                rows,
                row -> List.of(
                        row.number(),
                        row.listName(),
                        row.town(),
                        formats.count(row.points()),
                        formats.count(row.balance())),
                LoyaltyTables::cells);
    }

    private static List<Cell> cells(ExpiringPoints row) {
        return List.of(
                new Cell.Text(row.number()),
                new Cell.Text(row.listName()),
                new Cell.Text(row.town()),
                new Cell.Count(row.points()),
                new Cell.Count(row.balance()));
    }

    /// Who has a birthday in a month.
    public LoyaltyTable birthdays(SignedInStaff by, YearMonth month) {
        var rows = shop.customerFile().loyaltyGifts().birthdays(by, month);
        return table(
                "birthdays",
                DateTimeFormatter.ofPattern("LLLL yyyy", formats.language().locale())
                        .format(month),
                List.of("day", "number", "customer", "town", "gift"),
                List.of(),
                rows,
                row -> List.of(formats.date(row.day()), row.number(), row.listName(), row.town(), given(row)),
                row -> List.of(
                        new Cell.Text(formats.date(row.day())),
                        new Cell.Text(row.number()),
                        new Cell.Text(row.listName()),
                        new Cell.Text(row.town()),
                        new Cell.Text(given(row))));
    }

    private String given(BirthdayCustomer customer) {
        return customer.isGiven() ? texts.get("loyaltylists.given") : "";
    }

    /// Cards that were used before they had a name.
    public LoyaltyTable nameless(SignedInStaff by) {
        var rows = shop.customerFile().blankCards().nameless(by, MAX_NAMELESS);
        var balances = shop.customerFile()
                .loyalty()
                .balances(rows.stream().map(Customer::id).toList());
        return table(
                "nameless",
                texts.get("loyaltylists.nameless.subtitle"),
                List.of("number", "day", "balance"),
                List.of(2),
                rows,
                row -> List.of(
                        row.number(), formats.date(row.createdAt()), formats.count(balances.getOrDefault(row.id(), 0))),
                row -> List.of(
                        new Cell.Text(row.number()),
                        new Cell.Text(formats.date(row.createdAt())),
                        new Cell.Count(balances.getOrDefault(row.id(), 0))));
    }

    /// Cards that one person used at least so often in a period.
    public LoyaltyTable frequent(SignedInStaff by, LocalDate first, LocalDate last, int atLeast) {
        var rows = shop.customerFile().frequentCards().list(by, first, last, atLeast);
        return table(
                "frequent",
                texts.get("loyaltylists.frequent.subtitle", formats.date(first), formats.date(last), atLeast),
                List.of("number", "customer", "seller", "sales", "share", "most"),
                List.of(3, 4, 5),
                rows,
                row -> List.of(
                        row.number(),
                        row.listName(),
                        row.staffName(),
                        formats.count(row.sales()),
                        formats.percent(row.share()),
                        formats.count(row.mostOnOneDay())),
                this::cells);
    }

    private List<Cell> cells(FrequentCard row) {
        return List.of(
                new Cell.Text(row.number()),
                new Cell.Text(row.listName()),
                new Cell.Text(row.staffName()),
                new Cell.Count(row.sales()),
                new Cell.Text(formats.percent(row.share())),
                new Cell.Count(row.mostOnOneDay()));
    }

    private <T> LoyaltyTable table(
            String name,
            String subtitle,
            List<String> columns,
            List<Integer> figures,
            List<T> rows,
            Function<T, List<String>> words,
            Function<T, List<Cell>> cells) {
        return new LoyaltyTable(
                texts.get("loyaltylists." + name),
                subtitle,
                columns.stream()
                        .map(column -> texts.get("loyaltylists.column." + column))
                        .toList(),
                figures,
                rows.stream().map(words).toList(),
                rows.stream().map(cells).toList());
    }

    /// As a paper.
    public ListData paper(SignedInStaff by, LoyaltyTable table) {
        told(by, table, "PDF");
        var columns = IntStream.range(0, table.headings().size())
                .mapToObj(index -> table.figures().contains(index)
                        ? ListData.Column.number(table.headings().get(index))
                        : ListData.Column.text(table.headings().get(index)))
                .toList();
        return new ListData(
                        table.title(),
                        table.subtitle(),
                        shop.settings().profile().name(),
                        PrintNote.of(LocalDateTime.ofInstant(shop.clock().instant(), formats.zone()), by.name()),
                        columns,
                        table.words(),
                        "",
                        formats.language())
                .ofPeople();
    }

    /// As a table; the stream stays open.
    ///
    /// @return how many rows
    public int write(SignedInStaff by, LoyaltyTable table, TableKind kind, OutputStream out) {
        told(by, table, kind.name());
        try (var writer = TableWriter.to(out, kind, formats.language(), table.title())) {
            writer.headings(table.headings());
            table.cells().forEach(writer::row);
        }
        return table.cells().size();
    }

    private void told(SignedInStaff by, LoyaltyTable table, String kind) {
        shop.journal()
                .event(by.name(), "export", "loyalty list of " + table.cells().size() + " " + kind);
    }
}
