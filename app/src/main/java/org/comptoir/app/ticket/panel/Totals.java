package org.comptoir.app.ticket.panel;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.app.ticket.TicketModel;
import org.comptoir.app.ticket.TotalsItem;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.comptoir.pos.text.Texts;

/// Discounts, the tax contained, and the total on one line with its name; what the screen adds goes below.
public final class Totals extends VBox {

    private final Texts texts;
    private final VBox rows = new VBox();

    public Totals(TicketModel model, Texts texts, Node... below) {
        this.texts = texts;
        getStyleClass().add("ticket-foot");
        getChildren().add(rows);
        getChildren().addAll(below);
        model.totalsProperty().subscribe(this::show);
    }

    private void show(TotalsItem totals) {
        rows.getChildren().clear();
        totals.discounts()
                .forEach(row -> rows.getChildren()
                        .add(figureRow(
                                Words.body(row.name()).styled("may-be-cut"),
                                Words.body(row.amount()).toned(Tone.ACCENT).whole())));
        if (!totals.taxes().isEmpty()) {
            rows.getChildren().add(taxes(totals));
        }
        rows.getChildren().add(total(totals));
    }

    private Node taxes(TotalsItem totals) {
        var row = figureRow(Words.body(texts.get("ticket.tax")));
        totals.taxes()
                .forEach(tax -> row.getChildren()
                        .addAll(
                                Words.body(tax.name()).whole(),
                                Words.body(tax.amount()).styled("figure").whole()));
        return row;
    }

    private static HBox figureRow(Words name, Words... figures) {
        var row = new HBox(name, Box.spring());
        row.getChildren().addAll(figures);
        row.getStyleClass().add("figure-row");
        return row;
    }

    private Node total(TotalsItem totals) {
        var nothing = totals.count().isEmpty();
        var name = Words.cardTitle(texts.get("ticket.total"));
        var amount = Words.total(totals.total());
        if (nothing) {
            name.muted();
            amount.muted();
        }
        var row = Box.baseline(8, name, Words.body(totals.count()).muted(), Box.spring(), amount);
        row.getStyleClass().add("total-row");
        return row;
    }
}
