package org.comptoir.desktop.printing.labels;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.labels.LabelSheet;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The first sheet in true proportions: used labels are crossed out, and any label can be pressed to start there.
final class SheetDrawing extends Region {

    private static final double PAPER_WIDTH = 21_000;
    private static final double PAPER_HEIGHT = 29_700;

    private final LabelsModel model;
    private final Texts texts;
    private final Region paper = new Region();

    SheetDrawing(LabelsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("sheet-drawing");
        paper.getStyleClass().add("paper-sheet");
        setMinSize(0, 0);
        model.sheetProperty().subscribe(sheet -> draw());
        model.startProperty().subscribe(start -> draw());
        model.lines().subscribe(this::draw);
    }

    private void draw() {
        getChildren().setAll(paper);
        var sheet = model.sheetProperty().get();
        var start = model.startProperty().get();
        for (var label = 1; label <= sheet.size(); label++) {
            var line = label - start;
            var lines = line >= 0 && line < model.lines().size() ? model.lines().get(line) : List.<String>of();
            getChildren().add(button(sheet, label, start, lines));
        }
    }

    private Button button(LabelSheet sheet, int label, int start, List<String> lines) {
        var button = new Button(texts.get("labelscreen.label", label));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("sheet-label");
        if (label < start) {
            button.getStyleClass().add("used");
            button.setGraphic(new Icon(MaterialDesignC.CLOSE, 18).toned(Emphasis.MUTED));
        } else {
            button.setGraphic(lineLabels(lines, sheet));
        }
        if (label == start) {
            button.getStyleClass().add("first");
        }
        button.setOnAction(event -> model.startAt(label));
        return button;
    }

    private static VBox lineLabels(List<String> lines, LabelSheet sheet) {
        var column = new VBox();
        column.getStyleClass().add("sheet-words");
        column.setMouseTransparent(true);
        if (sheet.rows() <= 8) {
            for (var line : lines) {
                var label = TextLabel.body(line).styled("may-be-cut");
                if (column.getChildren().isEmpty()) {
                    label.semibold();
                }
                column.getChildren().add(label);
            }
        }
        return column;
    }

    @Override
    protected void layoutChildren() {
        var scale = Math.min(getWidth() / PAPER_WIDTH, getHeight() / PAPER_HEIGHT);
        var left = (getWidth() - PAPER_WIDTH * scale) / 2;
        paper.resizeRelocate(left, 0, PAPER_WIDTH * scale, PAPER_HEIGHT * scale);
        var sheet = model.sheetProperty().get();
        for (var label = 1; label < getChildren().size(); label++) {
            var position = sheet.place(label);
            var button = (Button) getChildren().get(label);
            button.resizeRelocate(
                    left + position.left() * scale + 1,
                    position.top() * scale + 1,
                    position.width() * scale - 2,
                    position.height() * scale - 2);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 660;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 470;
    }
}
