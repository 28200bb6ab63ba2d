package org.comptoir.desktop.vouchers;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.shop.documents.ExpiringVoucher;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The vouchers that expire soon, with whom to remind and how to reach them.
final class ExpiringView {

    private final VoucherListsModel model;
    private final VoucherWords words;
    private final Texts texts;
    private final Consumer<Voucher> open;

    /// @param open shows one of them
    ExpiringView(VoucherListsModel model, VoucherWords words, Consumer<Voucher> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        texts = words.texts();
    }

    VoucherListPage page(ExportAction exports, Runnable back) {
        var days = FieldKind.FIGURES.of(FormField.text(model.daysProperty()));
        days.setPrefColumnCount(4);
        var within = new FormField(texts.get("voucherscreen.expiring.days"), days);
        within.getStyleClass().add("expiring-days");
        var sum = TextLabel.body("").showing(model.sumProperty()).muted().whole();
        var head = Layouts.row(16, within, Layouts.spring(), sum);
        head.setAlignment(Pos.BOTTOM_LEFT);
        return new VoucherListPage(
                        texts.get("voucherscreen.expiring"),
                        texts.get("voucherscreen.expiring.words"),
                        texts,
                        exports,
                        new VoucherListPage.Exports(model::expiring, model::expiringPaper),
                        back)
                .of(head, Layouts.growing(new Card(Layouts.growing(table())).flush()));
    }

    private TableView<ExpiringVoucher> table() {
        TableView<ExpiringVoucher> table = Tables.table(
                texts.language(),
                Tables.TWO_LINES,
                new LoadingRows(
                        model.loadedProperty(),
                        new EmptyState(
                                MaterialDesignC.CALENDAR_CHECK,
                                texts.get("voucherscreen.expiring.none"),
                                texts.get("voucherscreen.expiring.none_words"))));
        var formats = words.formats();
        table.getColumns()
                .add(Tables.ordered(
                        texts.get("voucherscreen.column.expiry"),
                        116,
                        row -> words.day(row.voucher().expiresOn()),
                        row -> row.voucher().expiresOn()));
        table.getColumns()
                .add(Tables.parts(
                        texts.get("voucherscreen.one.customer"), 320, this::customer, ExpiringVoucher::customer));
        table.getColumns()
                .add(Tables.yielding(Tables.quiet(
                        texts.get("voucherscreen.column.origin"),
                        170,
                        row -> words.shared().kind(row.voucher()))));
        table.getColumns()
                .add(Tables.yielding(Tables.words(
                        texts.get("voucherscreen.column.code"),
                        98,
                        row -> row.voucher().code().masked())));
        table.getColumns()
                .add(Tables.figures(
                        texts.get("voucherscreen.column.balance"),
                        100,
                        row -> formats.money(row.voucher().balance()),
                        row -> row.voucher().balance()));
        Tables.fill(table, model.expiring());
        TableOpening.of(table, row -> open.accept(row.voucher()));
        return table;
    }

    /// The name over telephone and e-mail; a bearer voucher has its series.
    private Node customer(ExpiringVoucher row) {
        if (row.customer().isEmpty()) {
            return Layouts.stacked(TextLabel.body(bearer(row.voucher())).muted().styled("may-be-cut"));
        }
        var reach = Stream.of(row.phone(), row.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Layouts.stacked(
                TextLabel.body(row.customer()).medium().styled("may-be-cut"),
                TextLabel.caption(reach.isEmpty() ? texts.get("voucherscreen.expiring.unreachable") : reach)
                        .muted()
                        .styled("may-be-cut"));
    }

    private String bearer(Voucher voucher) {
        return voucher.series().isEmpty() ? texts.get("voucherscreen.expiring.bearer") : voucher.series();
    }
}
