package org.comptoir.desktop.till.parking;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.till.ticket.TicketSummary;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.pos.sales.parked.ParkWords;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The question in place of the head of the tiles; Enter parks, also without any words, and Escape leaves.
public final class ParkPanel extends VBox {

    private static final int MAX_WAITING_SHOWN = 4;

    private final ParkModel model;
    private final Texts texts;
    private final TextField field;
    private final FlowPane offered = Layouts.flow();
    private final TextLabel waitingTitle = TextLabel.small("").medium();
    private final FlowPane waiting = Layouts.flow();

    public ParkPanel(ParkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        field = FieldKind.LETTERS.of(FormField.text(model.wordsProperty()));
        field.setTextFormatter(new TextFormatter<String>(ParkPanel::fitting));
        field.setOnAction(event -> model.park());
        getStyleClass().add("prompt");
        getChildren().setAll(new Card(head(), words(), offered, waitingTitle, waiting));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.openProperty());
        model.offered().subscribe(this::showOffered);
        model.waiting().subscribe(this::showWaiting);
        showWaiting();
        model.openProperty().subscribe(this::focus);
    }

    /// What is too long stays outside.
    private static TextFormatter.Change fitting(TextFormatter.Change change) {
        if (change.getControlNewText().length() > ParkWords.MAX_LENGTH) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }

    private Node head() {
        var leave = ActionButton.quiet(texts.get("sell.ask.leave"))
                .key(texts.get("sell.ask.escape"))
                .onPress(model::close);
        var park = ActionButton.secondary(texts.get("sell.park.done"))
                .with(MaterialDesignC.CHECK)
                .key(texts.get("sell.ask.enter"))
                .onPress(model::park);
        var about = Layouts.stacked(
                TextLabel.cardTitle(texts.get("sell.park.title")).wrapped(),
                TextLabel.caption("").showing(model.aboutProperty()).muted().wrapped());
        return Layouts.row(
                12,
                new Icon(MaterialDesignP.PAUSE_CIRCLE_OUTLINE, 24),
                Layouts.growing(about),
                Layouts.row(8, leave, park));
    }

    private Node words() {
        var count = TextLabel.caption("").muted();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "sell.park.count", model.wordsProperty().get().length(), ParkWords.MAX_LENGTH),
                        model.wordsProperty()));
        var form = new FormField(texts.get("sell.park.field"), field);
        var row = Layouts.row(12, Layouts.growing(form), count);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private void focus(boolean isOpen) {
        if (isOpen) {
            Platform.runLater(field::requestFocus);
        }
    }

    private void showOffered() {
        offered.getChildren()
                .setAll(model.offered().stream()
                        .map(words ->
                                ActionButton.secondary(words).styled("tight").onPress(() -> model.park(words)))
                        .toList());
    }

    private void showWaiting() {
        var count = model.waiting().size();
        waitingTitle.setText(count == 0 ? "" : texts.get("sell.park.waiting", count));
        waitingTitle.setVisible(count > 0);
        waitingTitle.setManaged(count > 0);
        waiting.setVisible(count > 0);
        waiting.setManaged(count > 0);
        waiting.getChildren()
                .setAll(model.waiting().stream()
                        .limit(MAX_WAITING_SHOWN)
                        .map(ParkPanel::box)
                        .toList());
    }

    private static Node box(TicketSummary ticket) {
        var about = Layouts.stacked(
                TextLabel.body(ticket.title()).medium().styled("may-be-cut"),
                TextLabel.caption(ticket.details()).muted().styled("may-be-cut"));
        var box = new HBox(
                Layouts.growing(about),
                TextLabel.body(ticket.amount()).semibold().whole());
        box.getStyleClass().add("inner-box");
        return box;
    }
}
