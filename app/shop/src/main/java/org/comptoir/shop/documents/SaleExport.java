package org.comptoir.shop.documents;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.pos.sales.listing.DayOfSales;
import org.comptoir.pos.sales.listing.SaleList;
import org.comptoir.pos.sales.listing.SaleListing;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.spreadsheet.writing.TableWriter;
import org.comptoir.pos.staff.AuditLog;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;
import org.comptoir.shop.open.OpenShop;

/// Takes a list of sales out of the program, as a spreadsheet or on paper: exactly what it shows. The technical log is
/// told before. Customers are named only for those who may take customers out.
public final class SaleExport {

    /// More rows are no paper that anybody reads: some three hundred pages.
    public static final int MAX_PRINTED = 10_000;

    private final SaleList list;
    private final ShopSettings settings;
    private final Clock clock;
    private final AuditLog log;

    public SaleExport(OpenShop shop) {
        list = shop.counter().saleList();
        settings = shop.settings();
        clock = shop.clock();
        log = shop.journal()::event;
    }

    /// How many sales a list has, to know whether a paper takes them.
    public int count(SignedInStaff by, SaleListing listing) {
        return DayOfSales.sum(list.days(by, listing)).sales();
    }

    /// Writes the list to a table, a page at a time; the stream stays open.
    ///
    /// @return how many sales
    public int table(SignedInStaff by, SaleListing listing, TableKind kind, Formats formats, OutputStream out) {
        by.require(Permission.SEE_FIGURES);
        log.happened(by.name(), "export", "sales " + count(by, listing) + " " + kind.name());
        var table = new SaleListTable(formats, by.may(Permission.EXPORT_CUSTOMERS));
        try (var writer = TableWriter.to(out, kind, formats.language(), table.sheet())) {
            writer.headings(table.headings());
            return list.forEach(by, listing, sale -> writer.row(table.cells(sale)));
        }
    }

    /// The list as a paper, with its sums.
    ///
    /// @param searched what was typed, may be empty
    /// @throws IllegalArgumentException if it has more than [#MAX_PRINTED] rows
    public ListData paper(SignedInStaff by, SaleListing listing, String searched, Formats formats) {
        by.require(Permission.SEE_FIGURES);
        var sums = DayOfSales.sum(list.days(by, listing));
        if (sums.sales() > MAX_PRINTED) {
            throw new IllegalArgumentException("too many sales for a paper: " + sums.sales());
        }
        log.happened(by.name(), "export", "sales " + sums.sales() + " PDF");
        var withCustomers = by.may(Permission.EXPORT_CUSTOMERS);
        var table = new SaleListTable(formats, withCustomers);
        var rows = new ArrayList<List<String>>();
        list.forEach(by, listing, sale -> rows.add(table.words(sale)));
        // The last column is the invoice's: a paper has no room for nothing.
        var columns = table.columns();
        var isLastEmpty = rows.stream().allMatch(row -> row.getLast().isEmpty());
        var shown = isLastEmpty ? columns.size() - 1 : columns.size();
        var texts = Texts.of("salelist", formats.language());
        var paper = new ListData(
                texts.get("salelist.title"),
                subtitle(listing, searched, table, texts),
                settings.profile().name(),
                PrintNote.of(LocalDateTime.ofInstant(clock.instant(), formats.zone()), by.name()),
                columns.subList(0, shown),
                rows.stream().map(row -> row.subList(0, shown)).toList(),
                texts.get("salelist.sums", sums.sales(), formats.money(sums.total())),
                formats.language());
        return withCustomers ? paper.ofPeople() : paper;
    }

    private static String subtitle(SaleListing listing, String searched, SaleListTable table, Texts texts) {
        var period = listing.isOfAllDays() ? texts.get("salelist.all") : table.period(listing.from(), listing.to());
        return Stream.of(period, searched.isEmpty() ? "" : texts.get("salelist.searched", searched))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }
}
