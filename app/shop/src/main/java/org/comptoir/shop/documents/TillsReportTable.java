package org.comptoir.shop.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.SalesFigures;
import org.comptoir.pos.closing.TillsReport;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;
import org.jspecify.annotations.Nullable;

/// A report of the tills as a table: for each till, and for all of them together, a row for each figure. What the
/// screen, the paper, the spreadsheet and the command line show is the same.
public final class TillsReportTable {

    /// @param till letters and name, or that it is all of them
    /// @param figure what is counted
    /// @param count how many; the number of a Z report among them
    /// @param net of a VAT rate
    /// @param tax of a VAT rate
    /// @param amount tax included
    public record Row(
            String till,
            String figure,
            @Nullable Integer count,
            @Nullable Money net,
            @Nullable Money tax,
            @Nullable Money amount) {}

    private final TillsReport report;
    private final Formats formats;
    private final Texts texts;

    public TillsReportTable(TillsReport report, Formats formats) {
        this.report = report;
        this.formats = formats;
        texts = Texts.of("tillsreport", formats.language());
    }

    public List<String> headings() {
        return List.of(
                texts.get("tillsreport.till"),
                texts.get("tillsreport.figure"),
                texts.get("tillsreport.count"),
                texts.get("tillsreport.net"),
                texts.get("tillsreport.tax"),
                texts.get("tillsreport.amount"));
    }

    /// The total comes last, where there is more than one till.
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var of : report.tills()) {
            var name = texts.get(
                    "tillsreport.of", of.till().id().value(), of.till().name());
            add(rows, name, of.figures(), of.perpetual());
            if (of.lastClosing() > 0) {
                rows.add(new Row(
                        name, texts.get("tillsreport.closing"), Math.toIntExact(of.lastClosing()), null, null, null));
            }
        }
        if (report.tills().size() > 1) {
            add(rows, texts.get("tillsreport.all"), report.total(), report.perpetual());
        }
        return List.copyOf(rows);
    }

    private void add(List<Row> rows, String till, SalesFigures figures, Money perpetual) {
        rows.add(counted(till, "sales", new Counted(figures.sales(), figures.turnover())));
        figures.taxes()
                .rows()
                .forEach(row -> rows.add(new Row(
                        till,
                        texts.get(
                                "tillsreport.vat",
                                row.rate().code().value(),
                                formats.percent(row.rate().rate())),
                        null,
                        row.net(),
                        row.tax(),
                        row.gross())));
        figures.tenders()
                .forEach(tender -> rows.add(new Row(
                        till, tender.type().title(formats.language()), tender.count(), null, null, tender.amount())));
        addUnlessNone(rows, till, "payouts", figures.payouts());
        addUnlessNone(rows, till, "returns", figures.returns());
        addUnlessNone(rows, till, "vouchers", figures.vouchersSold());
        addUnlessNone(rows, till, "discounts", figures.discounts());
        addUnlessNone(rows, till, "account", figures.accountPaid());
        addUnlessNone(rows, till, "rounding", figures.rounding());
        rows.add(new Row(till, texts.get("tillsreport.perpetual"), null, null, null, perpetual));
    }

    private void addUnlessNone(List<Row> rows, String till, String figure, Counted counted) {
        if (counted.count() != 0 || !counted.amount().isZero()) {
            rows.add(counted(till, figure, counted));
        }
    }

    private Row counted(String till, String figure, Counted counted) {
        return new Row(till, texts.get("tillsreport." + figure), counted.count(), null, null, counted.amount());
    }

    /// A row as spreadsheets take it.
    public static List<Cell> cells(Row row) {
        return List.of(
                new Cell.Text(row.till()),
                new Cell.Text(row.figure()),
                row.count() == null ? new Cell.Text("") : new Cell.Count(row.count()),
                cell(row.net()),
                cell(row.tax()),
                cell(row.amount()));
    }

    private static Cell cell(@Nullable Money amount) {
        return amount == null ? new Cell.Text("") : new Cell.Amount(amount);
    }

    /// A row as people read it.
    public List<String> words(Row row) {
        return List.of(
                row.till(),
                row.figure(),
                row.count() == null ? "" : formats.count(row.count()),
                words(row.net()),
                words(row.tax()),
                words(row.amount()));
    }

    private String words(@Nullable Money amount) {
        return amount == null ? "" : formats.money(amount);
    }

    /// @param shop its name
    public ListData paper(String shop, LocalDate printed) {
        var headings = headings();
        return new ListData(
                texts.get("tillsreport.title"),
                texts.get("tillsreport.period", formats.date(report.from()), formats.date(report.to())),
                shop,
                PrintNote.of(printed),
                List.of(
                        ListData.Column.text(headings.get(0)),
                        ListData.Column.text(headings.get(1)),
                        ListData.Column.number(headings.get(2)),
                        ListData.Column.number(headings.get(3)),
                        ListData.Column.number(headings.get(4)),
                        ListData.Column.number(headings.get(5))),
                rows().stream().map(this::words).toList(),
                "",
                formats.language());
    }
}
