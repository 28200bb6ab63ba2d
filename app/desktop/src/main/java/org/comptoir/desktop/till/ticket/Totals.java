package org.comptoir.desktop.till.ticket;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;

/// Discounts, the tax included, and the total; the screen adds its own content below.
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
                        .add(amountRow(
                                TextLabel.body(row.name()).styled("may-be-cut"),
                                TextLabel.body(row.amount())
                                        .toned(Emphasis.ACCENT)
                                        .whole())));
        if (!totals.taxes().isEmpty()) {
            rows.getChildren().add(taxes(totals));
        }
        rows.getChildren().add(total(totals));
    }

    private Node taxes(TotalsItem totals) {
        var row = amountRow(TextLabel.body(texts.get("ticket.tax")));
        totals.taxes()
                .forEach(tax -> row.getChildren()
                        .addAll(
                                TextLabel.body(tax.name()).whole(),
                                TextLabel.body(tax.amount()).styled("figure").whole()));
        return row;
    }

    private static HBox amountRow(TextLabel name, TextLabel... amounts) {
        var row = new HBox(name, Layouts.spring());
        row.getChildren().addAll(amounts);
        row.getStyleClass().add("figure-row");
        return row;
    }

    private Node total(TotalsItem totals) {
        var nothing = totals.count().isEmpty();
        var name = TextLabel.cardTitle(texts.get("ticket.total")).whole();
        var amount = TextLabel.total(totals.total());
        if (nothing) {
            name.muted();
            amount.muted();
        }
        var row = Layouts.baseline(
                8, name, TextLabel.body(totals.count()).muted().styled("may-be-cut"), Layouts.spring(), amount);
        row.getStyleClass().add("total-row");
        return row;
    }
}
