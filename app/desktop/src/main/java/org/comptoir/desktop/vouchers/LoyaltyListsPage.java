package org.comptoir.desktop.vouchers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.exporting.ExportAction;
import org.comptoir.desktop.messages.MessageList;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.PageHead;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.list.Tables;
import org.comptoir.desktop.vouchers.LoyaltyListsModel.Shown;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.LoyaltyTable;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/// Points that end soon, birthdays of the month and cards used often, each as a table that prints and exports.
final class LoyaltyListsPage extends VBox {

    private static final double FIGURE_WIDTH = 96;
    private static final double TEXT_WIDTH = 130;

    private final LoyaltyListsModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final ExportAction exports;
    private final VBox choice = new VBox();
    private final VBox body = new VBox();

    /// @param back leaves the page
    LoyaltyListsPage(LoyaltyListsModel model, ScreenContext context, Runnable back) {
        this.model = model;
        this.context = context;
        texts = context.texts("voucherscreen");
        exports = new ExportAction(context);
        body.getStyleClass().add("gap-12");
        var page = Layouts.column(12, choice, new MessageList(model.messages(), texts.language()), body);
        page.getStyleClass().add("pad-24");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PageHead(texts.get("voucherscreen.loyalty")).back(texts.get("voucherscreen.title"), back),
                        Layouts.scrolling(page));
        model.shownProperty().subscribe(this::showChoice);
        model.tableProperty().subscribe(this::showTable);
    }

    void open() {
        model.show(Shown.EXPIRING);
    }

    private void showChoice(Shown shown) {
        var lists = new ArrayList<>(List.of(Shown.EXPIRING, Shown.BIRTHDAYS, Shown.NAMELESS));
        if (model.maySeeSellers()) {
            lists.add(Shown.FREQUENT);
        }
        choice.getChildren()
                .setAll(ChipChoice.of(
                        lists,
                        shown,
                        list -> texts.get("voucherscreen.loyalty." + list.name().toLowerCase(Locale.ROOT)),
                        model::show));
    }

    private void showTable(@Nullable LoyaltyTable table) {
        if (table == null) {
            body.getChildren()
                    .setAll(TextLabel.body(texts.get("voucherscreen.loyalty.loading"))
                            .muted());
            return;
        }
        var head = Layouts.row(
                12,
                Layouts.growing(Layouts.stacked(
                        TextLabel.cardTitle(table.title()).wrapped(),
                        TextLabel.small(table.subtitle()).muted().wrapped())));
        if (model.shownProperty().get() == Shown.BIRTHDAYS && model.mayGive()) {
            head.getChildren()
                    .add(ActionButton.secondary(texts.get("voucherscreen.loyalty.give"))
                            .with(MaterialDesignG.GIFT_OUTLINE)
                            .onPress(model::giveBirthdays));
        }
        if (model.mayTakeOut()) {
            head.getChildren().addAll(csv(table), pdf(table));
        }
        body.getChildren().setAll(head);
        if (model.shownProperty().get() == Shown.FREQUENT) {
            body.getChildren()
                    .add(TextLabel.small(texts.get("voucherscreen.loyalty.hint"))
                            .muted()
                            .wrapped());
        }
        if (model.shownProperty().get() == Shown.NAMELESS && model.mayJoin()) {
            head.getChildren().add(1, blank());
            body.getChildren().addAll(joining());
        }
        var card = new Card(Layouts.growing(rows(table))).flush();
        VBox.setVgrow(card, Priority.ALWAYS);
        body.getChildren().add(card);
    }

    private Node blank() {
        var button = ActionButton.secondary(texts.get("voucherscreen.loyalty.blank"))
                .with(MaterialDesignC.CARD_PLUS_OUTLINE);
        return button.onPress(
                () -> exports.file(button, texts.get("voucherscreen.loyalty.blank"), "pdf", model::writeBlank));
    }

    private List<Node> joining() {
        return List.of(
                new FieldRow(
                        new FormField(texts.get("voucherscreen.loyalty.card"), FormField.text(model.cardProperty()))
                                .telling(model.messages().faultOf(LoyaltyListsModel.CARD_FIELD)),
                        new FormField(
                                        texts.get("voucherscreen.loyalty.customer"),
                                        FormField.text(model.customerProperty()))
                                .telling(model.messages().faultOf(LoyaltyListsModel.CUSTOMER_FIELD))),
                Layouts.flow(ActionButton.secondary(texts.get("voucherscreen.loyalty.join"))
                        .onPress(model::join)));
    }

    private Node rows(LoyaltyTable shown) {
        var table = Tables.<List<String>>table(
                texts.language(),
                Tables.ONE_LINE,
                TextLabel.body(texts.get("voucherscreen.loyalty.none")).muted().wrapped());
        for (var column = 0; column < shown.headings().size(); column++) {
            var index = column;
            var heading = shown.headings().get(column);
            table.getColumns()
                    .add(
                            shown.figures().contains(column)
                                    ? Tables.figures(heading, FIGURE_WIDTH, row -> row.get(index))
                                    : Tables.words(heading, TEXT_WIDTH, row -> row.get(index)));
        }
        table.getItems().setAll(shown.words());
        return table;
    }

    private Node csv(LoyaltyTable table) {
        var button =
                ActionButton.quiet(texts.get("voucherscreen.loyalty.csv")).with(MaterialDesignF.FILE_DELIMITED_OUTLINE);
        return button.onPress(() -> exports.file(
                button, table.title(), "csv", out -> model.tables().write(context.staff(), table, TableKind.CSV, out)));
    }

    private Node pdf(LoyaltyTable table) {
        var button = ActionButton.quiet(texts.get("voucherscreen.loyalty.pdf")).with(MaterialDesignF.FILE_PDF_BOX);
        return button.onPress(() ->
                exports.document(button, table.title(), () -> model.tables().paper(context.staff(), table)));
    }
}
