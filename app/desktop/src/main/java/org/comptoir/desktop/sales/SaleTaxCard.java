package org.comptoir.desktop.sales;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.sales.Sale;

/// The VAT of a sale, a row for each rate.
final class SaleTaxCard extends VBox {

    private static final int COLUMNS = 3;

    SaleTaxCard(Sale sale, SaleWords words) {
        var texts = words.texts();
        getStyleClass().addAll("card", "gap-8", "sale-card");
        getChildren().add(TextLabel.small(texts.get("salesscreen.tax")).medium());
        if (sale.taxes().rows().isEmpty()) {
            getChildren()
                    .add(TextLabel.small(texts.get("salesscreen.tax.none"))
                            .muted()
                            .wrapped());
            return;
        }
        var grid = new GridPane();
        grid.getStyleClass().add("sale-figures");
        grid.getColumnConstraints().addAll(column(HPos.LEFT), column(HPos.RIGHT), column(HPos.RIGHT));
        grid.addRow(
                0,
                TextLabel.caption(texts.get("salesscreen.tax.rate")).muted(),
                TextLabel.caption(texts.get("salesscreen.tax.net")).muted(),
                TextLabel.caption(texts.get("salesscreen.tax.tax")).muted());
        var line = 1;
        for (var row : sale.taxes().rows()) {
            grid.add(Layouts.hairline(), 0, line++, COLUMNS, 1);
            grid.addRow(
                    line++,
                    TextLabel.small(words.formats().percent(row.rate().rate())).medium(),
                    TextLabel.small(words.formats().money(row.net())).whole(),
                    TextLabel.small(words.formats().money(row.tax())).medium().whole());
        }
        getChildren().add(grid);
    }

    private static ColumnConstraints column(HPos alignment) {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setHalignment(alignment);
        return column;
    }
}
