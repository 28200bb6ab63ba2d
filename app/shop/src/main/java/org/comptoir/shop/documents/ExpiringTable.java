package org.comptoir.shop.documents;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.spreadsheet.Cell;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.VoucherText;
import org.comptoir.reports.lists.ListData;
import org.comptoir.reports.lists.PrintNote;

/// The vouchers that expire soon as a table. Of a code only the last characters are told, which pay nothing.
final class ExpiringTable {

    private final List<ExpiringVoucher> rows;
    private final int days;
    private final Formats formats;
    private final Texts texts;
    private final VoucherText words;

    ExpiringTable(List<ExpiringVoucher> rows, int days, Formats formats) {
        this.rows = List.copyOf(rows);
        this.days = days;
        this.formats = formats;
        texts = Texts.of("voucherlists", formats.language());
        words = new VoucherText(formats);
    }

    List<ExpiringVoucher> rows() {
        return rows;
    }

    String title() {
        return texts.get("voucherlists.expiring");
    }

    List<String> headings() {
        return List.of(
                texts.get("voucherlists.until"),
                texts.get("voucherlists.customer"),
                texts.get("voucherlists.phone"),
                texts.get("voucherlists.email"),
                texts.get("voucherlists.kind"),
                texts.get("voucherlists.series"),
                texts.get("voucherlists.code"),
                texts.get("voucherlists.left"));
    }

    List<List<Cell>> cells() {
        return rows.stream().map(this::cells).toList();
    }

    private List<Cell> cells(ExpiringVoucher row) {
        var voucher = row.voucher();
        var last = voucher.expiresOn();
        return List.of(
                last == null ? new Cell.Text("") : new Cell.Day(last),
                new Cell.Text(row.customer()),
                new Cell.Text(row.phone()),
                new Cell.Text(row.email()),
                new Cell.Text(words.kind(voucher)),
                new Cell.Text(voucher.series()),
                new Cell.Text(voucher.code().masked()),
                new Cell.Amount(voucher.balance()));
    }

    private List<String> words(ExpiringVoucher row) {
        var voucher = row.voucher();
        LocalDate last = voucher.expiresOn();
        return List.of(
                last == null ? "" : formats.date(last),
                PrintableNames.orNothing(row.customer()),
                row.phone(),
                row.email(),
                words.kind(voucher),
                PrintableNames.orNothing(voucher.series()),
                voucher.code().masked(),
                formats.money(voucher.balance()));
    }

    ListData paper(String shop, PrintNote printed) {
        var headings = headings();
        var columns = headings.stream()
                .map(heading -> heading.equals(headings.getLast())
                        ? ListData.Column.number(heading)
                        : ListData.Column.text(heading))
                .toList();
        var sum = Money.sum(rows.stream().map(row -> row.voucher().balance()).toList());
        var paper = new ListData(
                title(),
                texts.get("voucherlists.within", days),
                shop,
                printed,
                columns,
                rows.stream().map(this::words).toList(),
                texts.get("voucherlists.sum", rows.size(), formats.money(sum)),
                formats.language());
        return rows.stream().allMatch(row -> row.customer().isEmpty()) ? paper : paper.ofPeople();
    }
}
