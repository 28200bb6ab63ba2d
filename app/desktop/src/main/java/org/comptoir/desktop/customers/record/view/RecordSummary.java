package org.comptoir.desktop.customers.record.view;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.comptoir.customers.account.CustomerAccount;
import org.comptoir.desktop.customers.record.CustomerRecord;
import org.comptoir.desktop.customers.record.PurchaseFigures;
import org.comptoir.desktop.customers.record.RecordModel;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.desktop.ui.notice.ProgressLevel;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// A customer at a glance: points, vouchers, what is owed, purchases of the last twelve months.
final class RecordSummary extends VBox {

    private final Texts texts;
    private final Formats formats;

    RecordSummary(RecordModel model, CustomerRecord record, Texts texts, Formats formats, LocalDate today) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("record-summary");
        getChildren().addAll(points(record.points()), Layouts.hairline());
        var usable = record.vouchers().stream()
                .filter(voucher -> voucher.isUsable(today))
                .toList();
        if (!usable.isEmpty()) {
            var vouchers = Layouts.column(
                    12, TextLabel.small(texts.get("customerrecord.vouchers")).medium());
            var view = new PointsView(texts, formats, today, model::openVoucher, model.rewards()::make);
            usable.forEach(voucher -> vouchers.getChildren().add(view.voucher(voucher)));
            getChildren().addAll(vouchers, Layouts.hairline());
        }
        if (model.mayLimit() || !record.account().equals(CustomerAccount.NONE)) {
            getChildren().addAll(account(model, record.account()), Layouts.hairline());
        }
        getChildren().add(purchases(record.figures()));
    }

    /// What is owed, and up to how much: typed by those who may decide it.
    private Node account(RecordModel model, CustomerAccount account) {
        var column = Layouts.column(
                8,
                TextLabel.small(texts.get("customerrecord.account")).medium(),
                TextLabel.figure(formats.money(account.owed())),
                row("customerrecord.account.free", formats.money(account.free())));
        if (!model.mayLimit()) {
            column.getChildren().add(row("customerrecord.account.limit", formats.money(account.limit())));
            return column;
        }
        var limit = new MoneyField(formats);
        limit.valueProperty().set(account.limit());
        var save = ActionButton.secondary(texts.get("customerrecord.account.save"))
                .onPress(() -> limit.amount().ifPresent(model::limit));
        column.getChildren()
                .addAll(new FormField(texts.get("customerrecord.account.limit"), limit), Layouts.flow(save));
        return column;
    }

    private Node points(CustomerRecord.Points points) {
        var scheme = points.program().scheme();
        var head = Layouts.row(
                8,
                Layouts.growing(
                        TextLabel.small(texts.get("customerrecord.points")).medium()));
        var column = Layouts.column(4, head, TextLabel.figure(formats.count(points.balance())));
        var level = points.standing().level();
        if (level != null) {
            column.getChildren().add(TextLabel.body(level.name()).medium().wrapped());
        }
        var next = points.standing().next();
        if (next != null) {
            column.getChildren()
                    .add(TextLabel.caption(texts.get(
                                    "customerrecord.points.next",
                                    next.threshold() - points.standing().counted(),
                                    next.name()))
                            .muted()
                            .wrapped());
        }
        if (!scheme.valueOfPoint().isZero()) {
            head.getChildren()
                    .add(TextLabel.caption("\u2248 " + formats.money(points.worth()))
                            .toned(Emphasis.ACCENT)
                            .whole());
            var missing = scheme.minimumRedemption() - points.balance();
            var share = scheme.minimumRedemption() == 0 ? 1 : (double) points.balance() / scheme.minimumRedemption();
            var text = missing > 0
                    ? texts.get("customerrecord.points.missing", missing)
                    : texts.get("customerrecord.points.usable");
            column.getChildren()
                    .addAll(
                            new ProgressLevel(share).styled("thick"),
                            TextLabel.caption(text).muted().wrapped());
        }
        return column;
    }

    private Node purchases(PurchaseFigures figures) {
        var column = Layouts.column(
                8,
                TextLabel.small(texts.get("customerrecord.year")).medium(),
                TextLabel.figure(formats.money(figures.turnover())),
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

    private Node row(String key, String amount) {
        return Layouts.row(
                8,
                Layouts.growing(TextLabel.small(texts.get(key)).muted()),
                TextLabel.small(amount).medium().whole());
    }
}
