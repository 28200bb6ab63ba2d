package org.comptoir.desktop.customers.record.view;

import java.time.format.TextStyle;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.customers.record.PurchaseFigures;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;

/// A bar for each of twelve months, labelled with its initial.
final class MonthBars extends VBox {

    private static final double MIN_BAR_HEIGHT = 2;

    MonthBars(List<PurchaseFigures.Month> months, Formats formats) {
        getChildren().setAll(new Bars(months), names(months, formats));
        setAccessibleText(months.stream()
                .map(month -> month.month() + " " + formats.money(month.turnover()))
                .collect(java.util.stream.Collectors.joining(", ")));
    }

    private static GridPane names(List<PurchaseFigures.Month> months, Formats formats) {
        var names = new GridPane();
        names.getStyleClass().add("month-names");
        for (var i = 0; i < months.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / months.size());
            names.getColumnConstraints().add(column);
            var name = months.get(i)
                    .month()
                    .getMonth()
                    .getDisplayName(
                            TextStyle.SHORT_STANDALONE, formats.language().locale());
            var letter = TextLabel.hint(
                    name.substring(0, 1).toUpperCase(formats.language().locale()));
            letter.setMaxWidth(Double.MAX_VALUE);
            if (i == months.size() - 1) {
                letter.styled("now");
            }
            names.add(letter, i, 0);
        }
        return names;
    }

    private static final class Bars extends Region {

        private final List<PurchaseFigures.Month> months;
        private final long highest;

        Bars(List<PurchaseFigures.Month> months) {
            this.months = months;
            this.highest = months.stream()
                    .map(PurchaseFigures.Month::turnover)
                    .mapToLong(Money::cents)
                    .max()
                    .orElse(0);
            getStyleClass().add("month-bars");
            for (var i = 0; i < months.size(); i++) {
                var bar = new Region();
                bar.getStyleClass().add("month-bar");
                if (i == months.size() - 1) {
                    bar.getStyleClass().add("now");
                }
                getChildren().add(bar);
            }
        }

        @Override
        protected void layoutChildren() {
            var slot = getWidth() / months.size();
            for (var i = 0; i < months.size(); i++) {
                var cents = Math.max(0, months.get(i).turnover().cents());
                var height = highest <= 0 ? MIN_BAR_HEIGHT : Math.max(MIN_BAR_HEIGHT, getHeight() * cents / highest);
                var width = slot * 0.68;
                getChildren().get(i).resizeRelocate(i * slot + (slot - width) / 2, getHeight() - height, width, height);
            }
        }
    }
}
