package org.comptoir.app.sell.page;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.app.sell.counter.Ask;
import org.comptoir.app.sell.counter.SellModel;
import org.comptoir.app.sell.counter.SellRequest;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Card;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the till asks for, in place of the tiles' head; Enter answers, Escape leaves it.
final class AskPanel extends VBox {

    private final SellModel model;
    private final Texts texts;
    private final Consumer<SellRequest> requests;

    AskPanel(SellModel model, Texts texts, Consumer<SellRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        managedProperty().bind(visibleProperty());
        model.askProperty().subscribe(this::show);
    }

    private void show(@Nullable Ask ask) {
        model.faultProperty().set("");
        setVisible(ask != null);
        getChildren().clear();
        if (ask != null) {
            getChildren().setAll(panel(ask));
        }
    }

    private Node panel(Ask ask) {
        var field = new TextField(ask.initial());
        var form = new FormField(ask.title(), field);
        form.faultProperty().bind(model.faultProperty());
        field.setOnAction(event -> requests.accept(new SellRequest.Answer(field.getText())));
        var accept = ActionButton.secondary(texts.get("sell.ask.accept"))
                .key(texts.get("sell.ask.enter"))
                .onPress(() -> requests.accept(new SellRequest.Answer(field.getText())));
        var leave = ActionButton.quiet(texts.get("sell.ask.leave"))
                .key(texts.get("sell.ask.escape"))
                .onPress(() -> requests.accept(new SellRequest.Back()));
        var card = new Card(form);
        if (!ask.hint().isEmpty()) {
            card.getChildren().add(Words.caption(ask.hint()).muted().wrapped());
        }
        var buttons = Box.row(8, accept, leave);
        if (!ask.quick().isEmpty()) {
            var quick = new FlowPane();
            quick.getStyleClass().add("grid-gap-8");
            ask.quick()
                    .forEach(words -> quick.getChildren()
                            .add(ActionButton.secondary(words)
                                    .onPress(() -> requests.accept(new SellRequest.Answer(words)))));
            card.getChildren().add(quick);
        }
        card.getChildren().add(buttons);
        Platform.runLater(() -> {
            field.requestFocus();
            field.selectAll();
        });
        return card;
    }
}
