package org.comptoir.desktop.vouchers;

import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.StackingPanes;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.list.LoadingRows;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.vouchers.Voucher;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// All vouchers, the liability, and the series on the right.
final class VoucherList extends VBox {

    /// In px at 100 %.
    private static final double ROOM_FOR_SIDE = 1000;

    /// The lists that are opened from here.
    ///
    /// @param circulation what the shop owes, by age
    /// @param expiring what expires soon
    record Lists(Runnable circulation, Runnable expiring) {}

    private final VouchersModel model;
    private final Texts texts;
    private final VoucherWords words;
    private final Clock clock;
    private final Runnable reprint;
    private final Lists lists;
    private final VBox series = Layouts.column(8);
    private final PageHead head;

    /// @param clock determines which vouchers have expired
    /// @param reprint shows the sheets that were prepared
    VoucherList(
            VouchersModel model,
            VoucherWords words,
            Clock clock,
            LookupCard lookup,
            Runnable begin,
            Runnable reprint,
            Lists lists) {
        this.lists = lists;
        this.model = model;
        this.words = words;
        this.clock = clock;
        this.reprint = reprint;
        texts = words.texts();
        var start = ActionButton.accent(texts.get("voucherscreen.new"))
                .with(MaterialDesignP.PLUS)
                .key(texts.get("voucherscreen.new_key"))
                .onPress(begin);
        head = new PageHead(texts.get("voucherscreen.title"), start).caption(texts.get("voucherscreen.caption"));
        var owed = TextLabel.figure("");
        model.owedProperty()
                .subscribe(money -> owed.setText(
                        money == null ? LoadingRows.FIGURE : words.formats().money(money)));
        var debt = new Card(
                        owed,
                        TextLabel.small(texts.get("voucherscreen.owed.words"))
                                .muted()
                                .wrapped(),
                        listed())
                .titled(texts.get("voucherscreen.owed"));
        var kept = new ScrollPane(series);
        kept.setFitToWidth(true);
        var side = new VBox(lookup, debt, Layouts.growing(kept));
        side.getStyleClass().addAll("mailing-side", "gap-16");
        var body = new StackingPanes(ROOM_FOR_SIDE, Layouts.growing(new Card(Layouts.growing(table())).flush()), side);
        body.getStyleClass().add("pad-24");
        getChildren().setAll(head, Layouts.scrolling(body));
        model.summaries().subscribe(this::showSeries);
        showSeries();
    }

    /// The ways to the lists.
    private Node listed() {
        var row = Layouts.flow(ActionButton.secondary(texts.get("voucherscreen.circulation.open"))
                .with(MaterialDesignC.CHART_BOX_OUTLINE)
                .onPress(lists.circulation()));
        if (model.mayIssue()) {
            row.getChildren()
                    .add(ActionButton.secondary(texts.get("voucherscreen.expiring"))
                            .with(MaterialDesignC.CALENDAR_CLOCK)
                            .onPress(lists.expiring()));
        }
        return row;
    }

    /// Another action in the head, before the others.
    void add(Node action) {
        head.getChildren().add(1, action);
    }

    private TableView<Voucher> table() {
        TableView<Voucher> table = Tables.table(
                texts.language(),
                Tables.ONE_LINE,
                new LoadingRows(
                        model.loadedProperty(),
                        new EmptyState(
                                MaterialDesignW.WALLET_GIFTCARD,
                                texts.get("voucherscreen.none"),
                                texts.get("voucherscreen.none_words"))));
        var formats = words.formats();
        table.getColumns()
                .add(Tables.strong(
                        texts.get("voucherscreen.column.code"),
                        98,
                        voucher -> voucher.code().masked()));
        table.getColumns().add(Tables.words(texts.get("voucherscreen.column.series"), 118, Voucher::series));
        table.getColumns()
                .add(Tables.yielding(Tables.quiet(texts.get("voucherscreen.column.origin"), 114, words::origin)));
        table.getColumns()
                .add(Tables.yielding(Tables.ordered(
                        texts.get("voucherscreen.column.issued"),
                        120,
                        voucher -> formats.date(voucher.issuedAt()),
                        Voucher::issuedAt)));
        table.getColumns()
                .add(Tables.ordered(
                        texts.get("voucherscreen.column.expiry"),
                        120,
                        voucher -> words.day(voucher.expiresOn()),
                        Voucher::expiresOn));
        table.getColumns()
                .add(Tables.figures(
                        texts.get("voucherscreen.column.face"),
                        80,
                        voucher -> formats.money(voucher.face()),
                        Voucher::face));
        table.getColumns()
                .add(Tables.figures(
                        texts.get("voucherscreen.column.balance"),
                        80,
                        voucher -> formats.money(voucher.balance()),
                        Voucher::balance));
        table.getColumns()
                .add(Tables.parts(
                        texts.get("voucherscreen.column.state"),
                        86,
                        voucher -> words.state(voucher, LocalDate.now(clock)),
                        voucher -> words.stateName(voucher, LocalDate.now(clock))));
        Tables.fill(table, model.shown());
        TableOpening.of(table, model::open);
        return table;
    }

    private void showSeries() {
        series.getChildren().clear();
        if (!model.summaries().isEmpty()) {
            var card = new Card().titled(texts.get("voucherscreen.series"));
            model.summaries().forEach(summary -> card.getChildren().add(row(summary)));
            card.getChildren()
                    .add(ActionButton.quiet(texts.get("voucherscreen.all")).onPress(model::look));
            series.getChildren().add(card);
        }
    }

    private HBox row(VoucherSeries.Summary summary) {
        var used = texts.get(
                "voucherscreen.used",
                words.formats().count(summary.used()),
                words.formats().count(summary.count()));
        var row = Layouts.row(
                8,
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(summary.name()).medium().styled("may-be-cut"),
                        TextLabel.caption(used + " · " + words.formats().money(summary.balance()))
                                .muted()
                                .wrapped())),
                ActionButton.quietIcon(MaterialDesignF.FILTER_OUTLINE, texts.get("voucherscreen.see"))
                        .onPress(() -> model.show(summary)));
        if (model.mayIssue()) {
            row.getChildren()
                    .add(ActionButton.quietIcon(MaterialDesignP.PRINTER_OUTLINE, texts.get("voucherscreen.reprint"))
                            .onPress(() -> model.sheetsOf(summary, reprint)));
        }
        return row;
    }
}
