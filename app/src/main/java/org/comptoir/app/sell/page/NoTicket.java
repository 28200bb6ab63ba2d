package org.comptoir.app.sell.page;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.app.sell.counter.KeptTicket;
import org.comptoir.app.sell.counter.SellModel;
import org.comptoir.app.sell.counter.SellRequest;
import org.comptoir.app.ui.ActionButton;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Words;
import org.comptoir.app.ui.notice.EmptyState;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What stands where the lines will be: scan something, the last ticket again, those that wait.
final class NoTicket extends VBox {

    private final SellModel model;
    private final Texts texts;
    private final Consumer<SellRequest> requests;

    NoTicket(SellModel model, Texts texts, Consumer<SellRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add("pad-12");
        model.parked().subscribe(this::show);
        model.lastProperty().subscribe(last -> show());
    }

    private void show() {
        var kept = Box.column(8);
        var last = model.lastProperty().get();
        if (last != null) {
            var reprint = ActionButton.secondary(texts.get("sell.reprint"))
                    .with(MaterialDesignP.PRINTER_OUTLINE)
                    .onPress(() -> requests.accept(new SellRequest.Reprint(last)));
            kept.getChildren().addAll(heading("sell.last"), box(last, reprint));
        }
        if (!model.parked().isEmpty()) {
            kept.getChildren().add(heading("sell.parked"));
        }
        for (var ticket : model.parked()) {
            var recall = ActionButton.secondary(texts.get("sell.recall"))
                    .onPress(() -> requests.accept(new SellRequest.Recall(ticket)));
            kept.getChildren().add(box(ticket, recall));
        }
        getChildren()
                .setAll(
                        Box.growing(new EmptyState(
                                MaterialDesignB.BARCODE_SCAN, texts.get("sell.empty"), texts.get("sell.empty.hint"))),
                        kept);
    }

    private Words heading(String key) {
        return Words.caption(texts.get(key)).medium().muted();
    }

    private static Node box(KeptTicket ticket, ActionButton button) {
        var words = Box.stacked(
                Words.body(ticket.title()).medium().styled("may-be-cut"),
                Words.caption(ticket.details()).muted().styled("may-be-cut"));
        var box = new HBox(Box.growing(words));
        if (!ticket.amount().isEmpty()) {
            box.getChildren().add(Words.body(ticket.amount()).semibold().whole());
        }
        button.setMinWidth(USE_PREF_SIZE);
        box.getChildren().add(button.small());
        box.getStyleClass().add("inner-box");
        return box;
    }
}
