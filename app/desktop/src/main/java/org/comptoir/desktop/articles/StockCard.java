package org.comptoir.desktop.articles;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.field.MoneyField;
import org.comptoir.pos.catalogue.article.PriceChange;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// Stock level, movements and price history.
final class StockCard {

    private static final int ROWS = 12;

    private final ArticlesModel model;
    private final Texts texts;
    private final Texts reasons;
    private final Formats formats;

    StockCard(ArticlesModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        reasons = Texts.of("stock", formats.language());
    }

    Node stock() {
        var level = TextLabel.figure("");
        var aside = TextLabel.small("").muted().whole();
        var moves = new VBox();
        model.stock().historyProperty().subscribe(history -> {
            level.setText(formats.quantity(history.level()));
            aside.setText(
                    history.putAside().isZero()
                            ? ""
                            : texts.get("articlescreen.stock.aside", formats.quantity(history.putAside())));
            moves.getChildren()
                    .setAll(history.moves().stream().limit(ROWS).map(this::move).toList());
        });
        var quantity = new TextField();
        var cost = new MoneyField(formats);
        var note = new TextField();
        var receive = ActionButton.secondary(texts.get("articlescreen.stock.receive"))
                .onPress(() ->
                        model.stock().receive(quantity.getText(), cost.amount().orElse(null), note.getText()));
        var count = ActionButton.quiet(texts.get("articlescreen.stock.count"))
                .onPress(() -> model.stock().correct(quantity.getText(), note.getText()));
        var writeOff = ActionButton.quiet(texts.get("articlescreen.stock.writeoff"))
                .onPress(() -> model.stock().writeOff(quantity.getText(), note.getText()));
        var waits = ActionButton.quiet(texts.get("articlescreen.stock.waits"))
                .onPress(() -> model.stock().beginWaiting());
        model.stock().clearing(() -> {
            quantity.clear();
            cost.clear();
            note.clear();
        });
        var card = new Card(
                Layouts.baseline(
                        12, Layouts.growing(TextLabel.cardTitle(texts.get("articlescreen.stock"))), aside, level),
                new FieldRow(
                        field("quantity", quantity, StockModel.QUANTITY),
                        field("cost", cost, StockModel.COST),
                        field("note", note, StockModel.NOTE)),
                Layouts.flow(receive, count, writeOff, waits),
                moves);
        model.openProperty().subscribe(open -> {
            card.setVisible(open != null);
            card.setManaged(open != null);
            card.getChildren().get(1).setDisable(!model.mayMoveStock());
            receive.setDisable(!model.mayMoveStock());
            count.setDisable(!model.mayMoveStock());
            writeOff.setDisable(!model.mayMoveStock());
        });
        return card;
    }

    private FormField field(String key, Control control, String fault) {
        return new FormField(texts.get("articlescreen.stock." + key), control)
                .telling(model.messages().faultOf(fault));
    }

    private Node move(StockMovement move) {
        var reason = reasons.get(move.reason().textKey());
        var sign = move.quantity().isPositive() ? "+" : "";
        return row(
                move.note().isEmpty() ? reason : reason + " · " + move.note(),
                move.staffName() + " · " + formats.dateTime(move.movedAt()),
                sign + formats.quantity(move.quantity()));
    }

    Node prices() {
        var rows = new VBox();
        var card = new Card(rows).titled(texts.get("articlescreen.prices"));
        model.stock().historyProperty().subscribe(history -> {
            rows.getChildren()
                    .setAll(history.prices().stream()
                            .limit(ROWS)
                            .map(this::price)
                            .toList());
            card.setVisible(!history.prices().isEmpty());
            card.setManaged(!history.prices().isEmpty());
        });
        return card;
    }

    private Node price(PriceChange change) {
        return row(
                formats.dateTime(change.changedAt()),
                change.staffName(),
                change.price() == null ? texts.get("articlescreen.price.free") : formats.money(change.price()));
    }

    private static Node row(String what, String details, String amount) {
        var row = Layouts.row(
                12,
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(what).styled("may-be-cut"),
                        TextLabel.caption(details).muted().styled("may-be-cut"))),
                TextLabel.body(amount).semibold().whole());
        row.getStyleClass().add("settings-row");
        return row;
    }
}
