package org.comptoir.app.ticket.panel;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.comptoir.app.ticket.LineItem;
import org.comptoir.app.ticket.TicketRequest;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.choice.Stepper;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A line of the ticket; the selected one opens for quantity, price, discount and note.
final class TicketLine extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

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
        var row = new HBox(
                Words.body(item.quantity()).styled("quantity").whole(),
                Box.growing(
                        Box.stacked(Words.body(item.name()).styled("line-name").styled("may-be-cut"), details())),
                Words.body(item.amount()).styled("line-amount").whole());
        row.getStyleClass().add("line-row");
        row.setOnMouseClicked(event -> requests.accept(new TicketRequest.Select(index)));
        return row;
    }

    private Node details() {
        var details = new HBox();
        details.getStyleClass().add("line-details");
        if (!item.details().isEmpty()) {
            details.getChildren().add(Words.body(item.details()).styled("may-be-cut"));
        }
        if (!item.struckPrice().isEmpty()) {
            var struck = new Text(item.struckPrice());
            struck.getStyleClass().add("struck");
            details.getChildren().addAll(Words.body("·"), struck);
        }
        if (!item.discount().isEmpty()) {
            details.getChildren()
                    .add(Words.body(item.discount()).toned(Tone.ACCENT).styled("may-be-cut"));
        }
        return details;
    }

    private Node tools() {
        var stepper = new Stepper(
                texts.get("ticket.less"),
                () -> requests.accept(new TicketRequest.Less(index)),
                texts.get("ticket.more"),
                () -> requests.accept(new TicketRequest.More(index)));
        stepper.valueProperty().set(item.quantity());
        var tools = new HBox(
                Box.growing(stepper),
                tool(MaterialDesignT.TAG_OUTLINE, "ticket.price", TicketRequest.ChangePrice::new),
                tool(MaterialDesignP.PERCENT_OUTLINE, "ticket.discount", TicketRequest.ChangeDiscount::new),
                tool(MaterialDesignN.NOTE_TEXT_OUTLINE, "ticket.note", TicketRequest.ChangeNote::new),
                tool(MaterialDesignT.TRASH_CAN_OUTLINE, "ticket.remove", TicketRequest.Remove::new));
        tools.getStyleClass().add("line-tools");
        return tools;
    }

    private Node tool(Ikon ikon, String key, IntFunction<TicketRequest> request) {
        var words = texts.get(key);
        var face = Box.column(0, new Icon(ikon, 20), Words.body(words));
        face.setAlignment(Pos.CENTER);
        face.setMouseTransparent(true);
        var button = new Button(words, face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("square-action");
        button.setOnAction(event -> requests.accept(request.apply(index)));
        return button;
    }
}
