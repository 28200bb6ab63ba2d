package org.comptoir.desktop.till.ticket;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.LongPress;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Stepper;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A line of the ticket; the selected one expands for quantity, price, discount and note.
final class TicketLine extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// Of characters that stay beside a long reason of a reduction, such as `100 × 1 234,50 €`.
    private static final int MAX_WHOLE = 16;

    private final int index;
    private final LineItem item;
    private final Texts texts;
    private final Consumer<TicketRequest> requests;

    TicketLine(int index, LineItem item, Texts texts, Consumer<TicketRequest> requests) {
        this.index = index;
        this.item = item;
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add("ticket-line");
        getChildren().add(row());
        setAccessibleText(item.quantity() + " " + item.name() + " " + item.amount());
    }

    void select(boolean selected, boolean ruled) {
        pseudoClassStateChanged(SELECTED, selected);
        getStyleClass().remove("ruled");
        if (ruled) {
            getStyleClass().add("ruled");
        }
        if (selected && getChildren().size() == 1) {
            getChildren().add(tools());
        } else if (!selected && getChildren().size() > 1) {
            getChildren().remove(1);
        }
    }

    private Node row() {
        var quantity =
                new StackPane(TextLabel.body(item.quantity()).styled("quantity").whole());
        quantity.getStyleClass().add("quantity-target");
        quantity.setOnMouseClicked(this::pressQuantity);
        var row = new HBox(
                quantity,
                Layouts.growing(Layouts.stacked(
                        TextLabel.body(item.name()).styled("line-name").styled("may-be-cut"), details())),
                TextLabel.body(item.amount()).styled("line-amount").whole());
        row.getStyleClass().add("line-row");
        var held = new LongPress(row, this::hold);
        row.setOnMouseClicked(event -> {
            if (!held.takes()) {
                requests.accept(new LineRequest.Select(index));
            }
        });
        return row;
    }

    /// Opens the number pad for it.
    private void hold() {
        if (!getPseudoClassStates().contains(SELECTED)) {
            requests.accept(new LineRequest.Select(index));
        }
        requests.accept(new LineRequest.ChangeQuantity(index));
    }

    /// The number of the selected line asks for another; on any other line it selects.
    private void pressQuantity(MouseEvent event) {
        if (getPseudoClassStates().contains(SELECTED)) {
            requests.accept(new LineRequest.ChangeQuantity(index));
            event.consume();
        }
    }

    private Node details() {
        var details = new HBox();
        details.getStyleClass().add("line-details");
        if (!item.details().isEmpty()) {
            var text = TextLabel.body(item.details());
            details.getChildren().add(item.details().length() <= MAX_WHOLE ? text.whole() : text.styled("may-be-cut"));
        }
        if (!item.struckPrice().isEmpty()) {
            var struck = new Text(item.struckPrice());
            struck.getStyleClass().add("struck");
            if (!item.details().isEmpty()) {
                details.getChildren().add(TextLabel.body("·"));
            }
            details.getChildren().add(struck);
        }
        if (!item.discount().isEmpty()) {
            details.getChildren()
                    .add(TextLabel.body(item.discount()).toned(Emphasis.ACCENT).styled("may-be-cut"));
        }
        return details;
    }

    private Node tools() {
        var stepper = new Stepper(
                texts.get("ticket.less"),
                () -> requests.accept(new LineRequest.Less(index)),
                texts.get("ticket.more"),
                () -> requests.accept(new LineRequest.More(index)));
        stepper.valueProperty().set(item.quantity());
        stepper.onValue(() -> requests.accept(new LineRequest.ChangeQuantity(index)));
        var actions = Layouts.row(
                8,
                tool(MaterialDesignT.TAG_OUTLINE, "ticket.price", LineRequest.ChangePrice::new),
                tool(MaterialDesignP.PERCENT_OUTLINE, "ticket.discount", LineRequest.ChangeDiscount::new),
                tool(MaterialDesignN.NOTE_TEXT_OUTLINE, "ticket.note", LineRequest.ChangeNote::new),
                tool(MaterialDesignT.TRASH_CAN_OUTLINE, "ticket.remove", LineRequest.Remove::new));
        var tools = new FlowPane(stepper, actions);
        tools.getStyleClass().add("line-tools");
        return tools;
    }

    private Node tool(Ikon ikon, String key, IntFunction<LineRequest> request) {
        var label = texts.get(key);
        var content = Layouts.column(0, new Icon(ikon, 20), TextLabel.body(label));
        content.setAlignment(Pos.CENTER);
        content.setMouseTransparent(true);
        var button = new Button(label, content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("square-action");
        button.setOnAction(event -> requests.accept(request.apply(index)));
        return button;
    }
}
