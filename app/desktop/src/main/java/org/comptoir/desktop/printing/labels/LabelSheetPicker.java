package org.comptoir.desktop.printing.labels;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.labels.LabelSheet;

/// The label sheet formats, each with a small picture.
final class LabelSheetPicker extends VBox {

    private static final int PICTURE_WIDTH = 30;
    private static final int PICTURE_HEIGHT = 40;

    private final Texts texts;
    private final Formats formats;

    LabelSheetPicker(LabelsModel model, Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-4");
        for (var sheet : LabelSheet.DEFAULT) {
            var item = item(sheet);
            item.setOnAction(event -> {
                item.setSelected(true);
                model.choose(sheet);
            });
            model.sheetProperty().subscribe(chosen -> item.setSelected(sheet.equals(chosen)));
            getChildren().add(item);
        }
    }

    private ToggleButton item(LabelSheet sheet) {
        var name = texts.get("labelscreen.sheet", sheet.code(), sheet.size());
        var size = texts.get("labelscreen.size", millimetres(sheet.width()), millimetres(sheet.height()));
        var textBox = Layouts.stacked(
                TextLabel.body(name).medium().whole(),
                TextLabel.small(size).muted().whole());
        var content = Layouts.row(12, picture(sheet), textBox);
        content.setMouseTransparent(true);
        var item = new ToggleButton(name, content);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.getStyleClass().setAll("sheet-item");
        item.setMaxWidth(Double.MAX_VALUE);
        return item;
    }

    private String millimetres(int hundredths) {
        return formats.quantity(new Quantity(hundredths * 10L));
    }

    private static GridPane picture(LabelSheet sheet) {
        var picture = new GridPane();
        picture.getStyleClass().add("sheet-picture");
        for (var label = 0; label < sheet.size(); label++) {
            var cell = new Region();
            cell.getStyleClass().add("sheet-cell");
            cell.setMinSize((double) PICTURE_WIDTH / sheet.columns() - 1, (double) PICTURE_HEIGHT / sheet.rows() - 1);
            picture.add(cell, label % sheet.columns(), label / sheet.columns());
        }
        return picture;
    }
}
