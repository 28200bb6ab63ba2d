package org.comptoir.desktop.till.ticket;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Shown instead of an empty ticket: scan something, the last sale, the parked tickets.
final class EmptyTicketView extends VBox {

    private final TicketModel model;
    private final Texts texts;
    private final Consumer<TicketRequest> requests;

    EmptyTicketView(TicketModel model, Texts texts, Consumer<TicketRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add("pad-12");
        model.parked().subscribe(this::show);
        model.lastProperty().subscribe(last -> show());
    }

    private void show() {
        var tickets = Layouts.column(8);
        var last = model.lastProperty().get();
        if (last != null) {
            var reprint = ActionButton.secondary(texts.get("sell.reprint"))
                    .with(MaterialDesignP.PRINTER_OUTLINE)
                    .onPress(() -> requests.accept(new TicketRequest.ReprintLast()));
            tickets.getChildren().addAll(heading("sell.last"), box(last, reprint));
        }
        if (!model.parked().isEmpty()) {
            tickets.getChildren().add(heading("sell.parked"));
        }
        for (var ticket : model.parked()) {
            var recall = ActionButton.secondary(texts.get("sell.recall"))
                    .onPress(() -> requests.accept(new TicketRequest.Recall(ticket)));
            tickets.getChildren().add(box(ticket, recall));
        }
        var returns = ActionButton.secondary(texts.get("sell.return"))
                .with(MaterialDesignK.KEYBOARD_RETURN)
                .key("F9")
                .onPress(() -> requests.accept(new TicketRequest.ReturnGoods()));
        returns.setMaxWidth(Double.MAX_VALUE);
        tickets.getChildren().add(returns);
        getChildren()
                .setAll(
                        Layouts.growing(new EmptyState(
                                MaterialDesignB.BARCODE_SCAN, texts.get("sell.empty"), texts.get("sell.empty.hint"))),
                        tickets);
    }

    private TextLabel heading(String key) {
        return TextLabel.caption(texts.get(key)).medium().muted();
    }

    private static Node box(TicketSummary ticket, ActionButton button) {
        var about = Layouts.stacked(
                TextLabel.body(ticket.title()).medium().styled("may-be-cut"),
                TextLabel.caption(ticket.details()).muted().styled("may-be-cut"));
        var box = new HBox(Layouts.growing(about));
        if (!ticket.amount().isEmpty()) {
            box.getChildren().add(TextLabel.body(ticket.amount()).semibold().whole());
        }
        button.setMinWidth(USE_PREF_SIZE);
        box.getChildren().add(button.small());
        box.getStyleClass().add("inner-box");
        return box;
    }
}
