package org.comptoir.desktop.till.page;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.till.counter.Prompt;
import org.comptoir.desktop.till.counter.TillModel;
import org.comptoir.desktop.till.counter.TillRequest;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the till asks for, in place of the tiles' head; Enter answers, Escape leaves it.
final class PromptPanel extends VBox {

    private final TillModel model;
    private final Texts texts;
    private final Consumer<TillRequest> requests;

    PromptPanel(TillModel model, Texts texts, Consumer<TillRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        managedProperty().bind(visibleProperty());
        model.askProperty().subscribe(this::show);
    }

    private void show(@Nullable Prompt ask) {
        model.faultProperty().set("");
        setVisible(ask != null);
        getChildren().clear();
        if (ask != null) {
            getChildren().setAll(panel(ask));
        }
    }

    private Node panel(Prompt ask) {
        var field = new TextField(ask.initial());
        var form = new FormField(ask.title(), field);
        form.faultProperty().bind(model.faultProperty());
        field.setOnAction(event -> requests.accept(new TillRequest.Answer(field.getText())));
        var accept = ActionButton.secondary(texts.get("sell.ask.accept"))
                .key(texts.get("sell.ask.enter"))
                .onPress(() -> requests.accept(new TillRequest.Answer(field.getText())));
        var leave = ActionButton.quiet(texts.get("sell.ask.leave"))
                .key(texts.get("sell.ask.escape"))
                .onPress(() -> requests.accept(new TillRequest.Back()));
        var card = new Card(form);
        if (!ask.hint().isEmpty()) {
            card.getChildren().add(TextLabel.caption(ask.hint()).muted().wrapped());
        }
        var buttons = Layouts.row(8, accept, leave);
        if (!ask.quick().isEmpty()) {
            var quick = new FlowPane();
            quick.getStyleClass().add("grid-gap-8");
            ask.quick()
                    .forEach(words -> quick.getChildren()
                            .add(ActionButton.secondary(words)
                                    .onPress(() -> requests.accept(new TillRequest.Answer(words)))));
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
