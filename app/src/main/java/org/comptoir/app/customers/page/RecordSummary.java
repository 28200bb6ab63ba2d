package org.comptoir.app.customers.page;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.app.customers.record.CustomerRecord;
import org.comptoir.app.customers.record.PurchaseFigures;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.notice.Level;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The figures of a customer at a glance: points, vouchers, what was bought in twelve months.
final class RecordSummary extends VBox {

    private final Texts texts;
    private final Formats formats;

    RecordSummary(CustomerRecord record, Texts texts, Formats formats, LocalDate today) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("record-summary");
        getChildren().addAll(points(record.points()), Box.hairline());
        var usable = record.vouchers().stream()
                .filter(voucher -> !voucher.isSpent() && !voucher.isExpired(today))
                .toList();
        if (!usable.isEmpty()) {
            var vouchers = Box.column(
                    12, Words.small(texts.get("customerrecord.vouchers")).medium());
            var view = new PointsView(texts, formats, today);
            usable.forEach(voucher -> vouchers.getChildren().add(view.voucher(voucher)));
            getChildren().addAll(vouchers, Box.hairline());
        }
        getChildren().add(purchases(record.figures()));
    }

    private Node points(CustomerRecord.Points points) {
        var scheme = points.scheme();
        var head = Box.row(
                8, Box.growing(Words.small(texts.get("customerrecord.points")).medium()));
        var column = Box.column(4, head, Words.figure(formats.count(points.balance())));
        if (!scheme.valueOfPoint().isZero()) {
            head.getChildren()
                    .add(Words.caption("\u2248 " + formats.money(points.worth()))
                            .toned(Tone.ACCENT)
                            .whole());
            var missing = scheme.minimumRedemption() - points.balance();
            var share = scheme.minimumRedemption() == 0 ? 1 : (double) points.balance() / scheme.minimumRedemption();
            var words = missing > 0
                    ? texts.get("customerrecord.points.missing", missing)
                    : texts.get("customerrecord.points.usable");
            column.getChildren()
                    .addAll(
                            new Level(share).styled("thick"),
                            Words.caption(words).muted().wrapped());
        }
        return column;
    }

    private Node purchases(PurchaseFigures figures) {
        var column = Box.column(
                8,
                Words.small(texts.get("customerrecord.year")).medium(),
                Words.figure(formats.money(figures.turnover())),
                new MonthBars(figures.months(), formats));
        var last = figures.lastVisit();
        if (last != null) {
            column.getChildren()
                    .addAll(
                            row("customerrecord.average", formats.money(figures.average())),
                            row("customerrecord.visit", formats.date(last)),
                            row("customerrecord.purchases.count", formats.count(figures.purchases())));
        }
        return column;
    }

    private Node row(String key, String figure) {
        return Box.row(
                8,
                Box.growing(Words.small(texts.get(key)).muted()),
                Words.small(figure).medium().whole());
    }
}
