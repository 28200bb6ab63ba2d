package org.comptoir.shop.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherAge;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.comptoir.pos.vouchers.VoucherText;
import org.comptoir.pos.vouchers.VouchersInCirculation;
import org.comptoir.pos.vouchers.VouchersInCirculation.Sum;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;

/// What is in circulation as a table: a row for each age, then what the shop owes, what has expired and the sum; a
/// column for each kind of voucher. What screen, paper, spreadsheet and command line show is the same.
public final class CirculationTable {

    /// @param name of the age or sum
    /// @param byOrigin of multi-purpose vouchers in the order of the kinds, then of single-purpose ones
    /// @param isSum whether it adds up other rows
    public record Row(String name, List<Money> byOrigin, Sum all, boolean isSum) {

        public Row {
            byOrigin = List.copyOf(byOrigin);
        }
    }

    private final VouchersInCirculation found;
    private final Formats formats;
    private final Texts texts;
    private final VoucherText words;

    public CirculationTable(VouchersInCirculation found, Formats formats) {
        this.found = found;
        this.formats = formats;
        texts = Texts.of("voucherlists", formats.language());
        words = new VoucherText(formats);
    }

    public String title() {
        return texts.get("voucherlists.circulation");
    }

    public List<String> headings() {
        var kinds =
                Stream.concat(Arrays.stream(VoucherOrigin.values()).map(words::of), Stream.of(words.singlePurpose()));
        return Stream.of(
                        Stream.of(texts.get("voucherlists.age")),
                        kinds,
                        Stream.of(texts.get("voucherlists.count"), texts.get("voucherlists.value")))
                .flatMap(part -> part)
                .toList();
    }

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var age : VoucherAge.values()) {
            if (age == VoucherAge.EXPIRED) {
                rows.add(row(texts.get("voucherlists.owed"), found::of, found.ofSinglePurpose(), found.owed(), true));
            }
            rows.add(row(
                    words.of(age), origin -> found.of(origin, age), found.ofSinglePurpose(age), found.of(age), false));
        }
        rows.add(row(
                texts.get("voucherlists.total"),
                origin -> found.of(origin).plus(found.of(origin, VoucherAge.EXPIRED)),
                found.ofSinglePurpose().plus(found.ofSinglePurpose(VoucherAge.EXPIRED)),
                found.total(),
                true));
        return List.copyOf(rows);
    }

    private static Row row(
            String name, Function<VoucherOrigin, Sum> byOrigin, Sum singlePurpose, Sum all, boolean isSum) {
        return new Row(
                name,
                Stream.concat(Arrays.stream(VoucherOrigin.values()).map(byOrigin), Stream.of(singlePurpose))
                        .map(Sum::value)
                        .toList(),
                all,
                isSum);
    }

    /// A row as people read it; nothing where there is none.
    public List<String> words(Row row) {
        return Stream.of(
                        Stream.of(row.name()),
                        row.byOrigin().stream().map(this::amount),
                        Stream.of(
                                formats.count(row.all().count()),
                                formats.money(row.all().value())))
                .flatMap(part -> part)
                .toList();
    }

    private String amount(Money value) {
        return value.isZero() ? "" : formats.money(value);
    }

    /// That some of it is blocked; empty if none is.
    public String blocked() {
        var blocked = found.blocked();
        return blocked.count() == 0
                ? ""
                : texts.get("voucherlists.blocked", blocked.count(), formats.money(blocked.value()));
    }

    List<List<Cell>> cells() {
        return rows().stream().map(CirculationTable::cells).toList();
    }

    private static List<Cell> cells(Row row) {
        return Stream.<Stream<Cell>>of(
                        Stream.of(new Cell.Text(row.name())),
                        row.byOrigin().stream().map(Cell.Amount::new),
                        Stream.of(
                                new Cell.Count(Math.toIntExact(row.all().count())),
                                new Cell.Amount(row.all().value())))
                .flatMap(part -> part)
                .toList();
    }

    ListData paper(String shop, PrintNote printed) {
        var headings = headings();
        var columns = new ArrayList<ListData.Column>();
        columns.add(ListData.Column.text(headings.getFirst()));
        headings.stream().skip(1).map(ListData.Column::number).forEach(columns::add);
        return new ListData(
                title(),
                texts.get("voucherlists.day", formats.date(found.day())),
                shop,
                printed,
                columns,
                rows().stream().map(this::words).toList(),
                blocked(),
                formats.language());
    }
}
