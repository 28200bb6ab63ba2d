package org.comptoir.shop.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.StateOfDay;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherText;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;

/// Vouchers as a table. Of a code only the last characters are told, which pay nothing.
record VoucherTable(List<Voucher> vouchers, LocalDate today, Formats formats) {

    String title() {
        return text("vouchers");
    }

    List<String> headings() {
        return List.of(
                text("number"),
                text("code"),
                text("kind"),
                text("series"),
                text("issued"),
                text("until"),
                text("worth"),
                text("left"),
                text("state"));
    }

    List<List<Cell>> cells() {
        var words = new VoucherText(formats);
        return vouchers.stream().map(voucher -> cells(voucher, words)).toList();
    }

    private List<Cell> cells(Voucher voucher, VoucherText words) {
        var last = voucher.expiresOn();
        return List.of(
                new Cell.Text(Long.toString(voucher.id().value())),
                new Cell.Text(voucher.code().masked()),
                new Cell.Text(words.kind(voucher)),
                new Cell.Text(voucher.series()),
                new Cell.Day(LocalDate.ofInstant(voucher.issuedAt(), formats.zone())),
                last == null ? new Cell.Text("") : new Cell.Day(last),
                new Cell.Amount(voucher.face()),
                new Cell.Amount(voucher.balance()),
                new Cell.Text(words.of(StateOfDay.of(voucher, today))));
    }

    private List<String> words(Voucher voucher, VoucherText words) {
        var last = voucher.expiresOn();
        return List.of(
                Long.toString(voucher.id().value()),
                voucher.code().masked(),
                words.kind(voucher),
                PrintableNames.orNothing(voucher.series()),
                formats.date(voucher.issuedAt()),
                last == null ? "" : formats.date(last),
                formats.money(voucher.face()),
                formats.money(voucher.balance()),
                words.of(StateOfDay.of(voucher, today)));
    }

    ListData paper(String shop, PrintNote printed) {
        var headings = headings();
        var figures = List.of(headings.indexOf(text("worth")), headings.indexOf(text("left")));
        var columns = IntStream.range(0, headings.size())
                .mapToObj(i -> figures.contains(i)
                        ? ListData.Column.number(headings.get(i))
                        : ListData.Column.text(headings.get(i)))
                .toList();
        var words = new VoucherText(formats);
        return new ListData(
                title(),
                text("day", formats.date(today)),
                shop,
                printed,
                columns,
                vouchers.stream().map(voucher -> words(voucher, words)).toList(),
                "",
                formats.language());
    }

    private String text(String key, Object... values) {
        return Texts.of("voucherlists", formats.language()).get("voucherlists." + key, values);
    }
}
