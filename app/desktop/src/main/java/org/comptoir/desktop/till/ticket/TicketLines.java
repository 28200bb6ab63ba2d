package org.comptoir.desktop.till.ticket;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.comptoir.pos.text.Texts;

/// The lines, scrolled to the newest.
public final class TicketLines extends ScrollPane {

    private final TicketModel model;
    private final Texts texts;
    private final Consumer<TicketRequest> requests;
    private final VBox lines = new VBox();
    private final VBox content = new VBox(lines);

    public TicketLines(TicketModel model, Texts texts, Consumer<TicketRequest> requests) {
        this.model = model;
        this.texts = texts;
        this.requests = requests;
        lines.getStyleClass().add("ticket-lines");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        ListChangeListener<LineItem> changed = this::change;
        model.lines().addListener(changed);
        model.selectedProperty().subscribe(this::select);
        showAll();
    }

    /// Scrolls this with the lines, above them.
    void head(Node... head) {
        content.getChildren().setAll(head);
        content.getChildren().add(lines);
    }

    /// Only changed lines are recreated: a ticket can have hundreds of lines.
    private void change(ListChangeListener.Change<? extends LineItem> change) {
        while (change.next()) {
            var replaced = change.wasReplaced() && change.getAddedSize() == change.getRemovedSize();
            var appended = change.wasAdded()
                    && !change.wasRemoved()
                    && change.getTo() == model.lines().size();
            if (!replaced && !appended) {
                showAll();
                return;
            }
            for (var i = change.getFrom(); i < change.getTo(); i++) {
                if (replaced) {
                    lines.getChildren().set(i, line(i));
                } else {
                    lines.getChildren().add(line(i));
                }
            }
        }
        select();
    }

    private void showAll() {
        lines.getChildren().clear();
        for (var i = 0; i < model.lines().size(); i++) {
            lines.getChildren().add(line(i));
        }
        select();
    }

    private TicketLine line(int index) {
        return new TicketLine(index, model.lines().get(index), texts, requests);
    }

    private void select() {
        var selected = model.selectedProperty().get();
        var count = lines.getChildren().size();
        for (var i = 0; i < count; i++) {
            var ruled = i != selected && i + 1 != selected && i + 1 < count;
            ((TicketLine) lines.getChildren().get(i)).select(i == selected, ruled);
        }
        if (selected >= 0 && selected < count) {
            var line = lines.getChildren().get(selected);
            Platform.runLater(() -> bringIntoSight(line));
        }
    }

    /// The selected line as a whole, or its top if the space is too small.
    private void bringIntoSight(Node line) {
        layout();
        var hidden = content.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0 || line.getParent() == null) {
            return;
        }
        var bounds = lines.localToParent(line.getBoundsInParent());
        var top = getVvalue() * hidden;
        if (bounds.getMaxY() > top + getViewportBounds().getHeight()) {
            top = bounds.getMaxY() - getViewportBounds().getHeight();
        }
        setVvalue(Math.min(top, bounds.getMinY()) / hidden);
    }
}
