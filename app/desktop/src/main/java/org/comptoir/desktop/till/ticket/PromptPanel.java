package org.comptoir.desktop.till.ticket;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// A question in place of the head of the tiles; Enter answers, Escape cancels.
public final class PromptPanel extends VBox {

    private final TicketModel model;
    private final Texts texts;
    private final Consumer<TicketRequest> requests;

    public PromptPanel(TicketModel model, Texts texts, Consumer<TicketRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add("prompt");
        managedProperty().bind(visibleProperty());
        model.promptProperty().subscribe(this::show);
    }

    private void show(@Nullable Prompt prompt) {
        model.faultProperty().set("");
        setVisible(prompt != null);
        getChildren().clear();
        if (prompt != null) {
            getChildren().setAll(panel(prompt));
        }
    }

    /// The answer is on its way.
    private Node checking() {
        var checking = TextLabel.small(texts.get("sell.approve.checking")).muted();
        checking.visibleProperty().bind(model.checkingProperty());
        checking.managedProperty().bind(checking.visibleProperty());
        return checking;
    }

    private Node panel(Prompt prompt) {
        var field = prompt.secret() ? new PasswordField() : new TextField(prompt.initial());
        prompt.kind().of(field);
        var form = new FormField(prompt.title(), field);
        form.faultProperty().bind(model.faultProperty());
        field.setOnAction(event -> requests.accept(new TicketRequest.Answer(field.getText())));
        var accept = ActionButton.secondary(texts.get("sell.ask.accept"))
                .key(texts.get("sell.ask.enter"))
                .onPress(() -> requests.accept(new TicketRequest.Answer(field.getText())));
        var leave = ActionButton.quiet(texts.get("sell.ask.leave"))
                .key(texts.get("sell.ask.escape"))
                .onPress(() -> requests.accept(new TicketRequest.ClosePrompt()));
        var card = new Card(form);
        if (!prompt.hint().isEmpty()) {
            card.getChildren().add(TextLabel.caption(prompt.hint()).muted().wrapped());
        }
        accept.disableProperty().bind(model.checkingProperty());
        var buttons = Layouts.flow(accept, leave, checking());
        if (!prompt.quick().isEmpty()) {
            var quick = Layouts.flow();
            prompt.quick()
                    .forEach(answer -> quick.getChildren()
                            .add(ActionButton.secondary(answer)
                                    .onPress(() -> requests.accept(new TicketRequest.Answer(answer)))));
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
