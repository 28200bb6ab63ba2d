package org.comptoir.desktop.till.ticket;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.Room;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Chip;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// A question in place of the head of the tiles; Enter answers, Escape cancels. Figures have a number pad beside them.
public final class PromptPanel extends VBox {

    /// In px at 100 %: in less, the keys for a finger are docked below.
    private static final double ROOM_FOR_PAD = 480;

    private final TicketModel model;
    private final Texts texts;
    private final Consumer<TicketRequest> requests;
    private final VBox content = new VBox();
    private final BooleanProperty hasRoom = new SimpleBooleanProperty(this, "hasRoom", true);

    public PromptPanel(TicketModel model, Texts texts, Consumer<TicketRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        content.getStyleClass().add("prompt");
        getChildren().setAll(content);
        managedProperty().bind(visibleProperty());
        new Room(this).onNarrower(ROOM_FOR_PAD, narrow -> hasRoom.set(!narrow));
        model.promptProperty().subscribe(this::show);
    }

    private void show(@Nullable Prompt prompt) {
        model.faultProperty().set("");
        setVisible(prompt != null);
        content.getChildren().clear();
        if (prompt != null) {
            content.getChildren().setAll(panel(prompt));
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
        field.setOnAction(event -> requests.accept(new TicketRequest.Answer(field.getText())));
        var question = Layouts.column(12);
        if (!prompt.ways().isEmpty()) {
            question.getChildren().add(ways(prompt));
        }
        question.getChildren().add(form(prompt, field));
        if (!prompt.hint().isEmpty()) {
            question.getChildren().add(TextLabel.caption(prompt.hint()).muted().wrapped());
        }
        if (!prompt.quick().isEmpty()) {
            question.getChildren().add(quick(prompt));
        }
        question.getChildren().add(buttons(field));
        Platform.runLater(() -> {
            field.requestFocus();
            field.selectAll();
        });
        return new Card(prompt.kind() == FieldKind.FIGURES ? padded(question, prompt, field) : question);
    }

    private Node form(Prompt prompt, TextField field) {
        prompt.kind().of(field);
        var form = new FormField(prompt.title(), field);
        form.faultProperty().bind(model.faultProperty());
        return form;
    }

    /// The questions about a line: quantity, price, discount.
    private Node ways(Prompt prompt) {
        var group = new ToggleGroup();
        var row = Layouts.flow();
        prompt.ways().forEach(way -> {
            var chip = Chip.plain(way.name() + " " + way.key());
            chip.setToggleGroup(group);
            chip.setSelected(way.isOpen());
            chip.setFocusTraversable(false);
            chip.setOnAction(event -> requests.accept(way.request()));
            row.getChildren().add(chip);
        });
        return row;
    }

    private Node quick(Prompt prompt) {
        var quick = Layouts.flow();
        prompt.quick()
                .forEach(answer -> quick.getChildren()
                        .add(ActionButton.secondary(answer)
                                .onPress(() -> requests.accept(new TicketRequest.Answer(answer)))));
        return quick;
    }

    private Node buttons(TextField field) {
        var accept = ActionButton.secondary(texts.get("sell.ask.accept"))
                .key(texts.get("sell.ask.enter"))
                .onPress(() -> requests.accept(new TicketRequest.Answer(field.getText())));
        var leave = ActionButton.quiet(texts.get("sell.ask.leave"))
                .key(texts.get("sell.ask.escape"))
                .onPress(() -> requests.accept(new TicketRequest.ClosePrompt()));
        accept.disableProperty().bind(model.checkingProperty());
        return Layouts.flow(accept, leave, checking());
    }

    private Node padded(Node question, Prompt prompt, TextField field) {
        var pad = new PromptPad(field, prompt, texts);
        pad.managedProperty().bind(pad.visibleProperty());
        pad.visibleProperty().bind(hasRoom);
        hasRoom.subscribe(room -> (room ? FieldKind.PADDED : FieldKind.FIGURES).of(field));
        return Layouts.row(16, Layouts.growing(question), pad);
    }
}
