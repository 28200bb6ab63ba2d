package org.comptoir.app.payment.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.app.payment.page.PaymentState.Quick;
import org.comptoir.app.payment.page.PaymentState.Tender;
import org.comptoir.app.payment.page.PaymentState.Tendered;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Card;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.notice.MessageBar;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Draws the parts of the payment from its state.
final class PaymentParts {

    private final Texts texts;
    private final Consumer<PaymentRequest> requests;

    PaymentParts(Texts texts, Consumer<PaymentRequest> requests) {
        this.texts = texts;
        this.requests = requests;
    }

    Node due(PaymentState state) {
        var due = Words.due(state.due());
        due.getStyleClass().add("due");
        var left = new VBox(Words.strong(texts.get("payment.due")).styled("due-name"), due);
        var side = new VBox(Box.row(
                8,
                Words.small(texts.get("payment.ticket")).muted(),
                Box.spring(),
                Words.small(state.ticketTotal()).medium().toned(Tone.INK2).whole()));
        for (var i = 0; i < state.tendered().size(); i++) {
            side.getChildren().add(tendered(state.tendered().get(i), i));
        }
        side.setAlignment(Pos.BOTTOM_LEFT);
        side.getStyleClass().add("payment-side");
        var row = Box.row(8, left, Box.spring(), side);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private Node tendered(Tendered given, int index) {
        var row = new HBox(
                new Icon(given.kind().ikon(), 20).toned(Tone.ACCENT),
                Box.growing(Box.stacked(
                        Words.body(given.name()).medium(),
                        Words.caption(given.detail()).muted().styled("may-be-cut"))),
                Words.body(given.amount()).semibold().toned(Tone.ACCENT).whole(),
                ActionButton.quietIcon(MaterialDesignC.CLOSE, texts.get("payment.remove"))
                        .onPress(() -> requests.accept(new PaymentRequest.TakeBack(index))));
        row.getStyleClass().add("tendered");
        return row;
    }

    Node tenders(List<Tender> tenders) {
        var grid = new GridPane();
        grid.getStyleClass().add("grid-gap-8");
        for (var i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            grid.getColumnConstraints().add(column);
        }
        for (var i = 0; i < tenders.size(); i++) {
            grid.add(tender(tenders.get(i)), i % 2, i / 2);
        }
        return grid;
    }

    private Node tender(Tender tender) {
        var words = Box.stacked(Words.body(tender.name()).styled("name"));
        if (!tender.detail().isEmpty()) {
            words.getChildren().add(Words.body(tender.detail()).styled("detail").styled("may-be-cut"));
        }
        var face = Box.row(12, new Icon(tender.kind().ikon(), 24), Box.growing(words));
        if (tender.chosen()) {
            face.getChildren().add(new Icon(MaterialDesignC.CHECK_CIRCLE, 20));
        }
        var button = toggle(tender.name(), face, "tender", tender.chosen());
        face.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.setDisable(!tender.usable());
        button.setOnAction(event -> {
            button.setSelected(tender.chosen());
            requests.accept(new PaymentRequest.Choose(tender.kind()));
        });
        return button;
    }

    Node quickCash(List<Quick> quick) {
        var row = Box.row(8);
        for (var i = 0; i < quick.size(); i++) {
            var index = i;
            var amount = quick.get(i);
            var face = new VBox(Words.body(amount.amount()).whole());
            face.setAlignment(Pos.CENTER);
            if (amount.exact()) {
                face.getChildren().addFirst(Words.caption(texts.get("payment.exact")));
            }
            var button = toggle(amount.amount(), face, "quick-cash", amount.chosen());
            button.setPrefWidth(0);
            button.setMinWidth(ToggleButton.USE_COMPUTED_SIZE);
            button.setOnAction(event -> {
                button.setSelected(amount.chosen());
                requests.accept(new PaymentRequest.GiveQuick(index));
            });
            row.getChildren().add(Box.growing(button));
        }
        return Box.column(8, Words.small(texts.get("payment.cash")).medium().toned(Tone.INK2), row);
    }

    private static ToggleButton toggle(String words, Node face, String styleClass, boolean chosen) {
        var button = new ToggleButton(words, face);
        face.setMouseTransparent(true);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll(styleClass);
        button.setSelected(chosen);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Why something was refused.
    Node message(String words) {
        return new MessageBar(MessageBar.Kind.RED, MaterialDesignA.ALERT_CIRCLE_OUTLINE, words, "");
    }

    Node change(PaymentState state) {
        var name = Words.pageTitle(texts.get(state.missing() ? "payment.missing" : "payment.change"));
        var amount = Words.change(state.change());
        if (state.missing()) {
            amount.toned(Tone.AMBER);
        }
        var words =
                Box.column(6, name, Words.small(state.coins()).muted().wrapped().styled("may-be-cut"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        var row = Box.row(12, Box.growing(words), amount);
        var card = new Card(Box.growing(row));
        card.getStyleClass().add("change-card");
        return card;
    }

    Node given(PaymentState state) {
        var row = new HBox(
                Words.caption(texts.get("payment.received")).muted(), Box.spring(), Words.figure(state.given()));
        row.getStyleClass().add("given");
        return row;
    }

    Node finish(PaymentState state) {
        var isPart = !state.part().isEmpty();
        var name = Words.body(isPart ? state.part() : texts.get("payment.finish"))
                .styled("role-pay")
                .whole();
        var hint = Words.body(texts.get(isPart ? "payment.part.hint" : "payment.finish.hint"))
                .styled("sub")
                .styled("may-be-cut");
        var change = state.missing() || !state.givesBack()
                ? Words.body("")
                : Words.body(texts.get("payment.finish.change", state.change()))
                        .styled("finish-change")
                        .whole();
        var about = Box.row(12, hint, Box.spring(), change);
        var button = ActionButton.wide(name, about, texts.get("payment.finish.key"))
                .with(MaterialDesignC.CHECK, 26)
                .onPress(() -> requests.accept(new PaymentRequest.Finish()));
        button.setDisable(!state.canFinish());
        return button;
    }
}
