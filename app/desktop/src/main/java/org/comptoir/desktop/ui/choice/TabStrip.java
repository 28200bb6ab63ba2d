package org.comptoir.desktop.ui.choice;

import java.util.function.IntConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;

/// The parts of a record, side by side; one of them is shown.
public final class TabStrip extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final IntConsumer chosen;

    public TabStrip(IntConsumer chosen) {
        this.chosen = chosen;
        getStyleClass().add("tab-strip");
    }

    public TabStrip add(String words) {
        return add(words, "");
    }

    /// @param count of what is inside, empty when it does not matter
    public TabStrip add(String words, String count) {
        var face = Layouts.row(6, TextLabel.body(words).whole());
        if (!count.isEmpty()) {
            face.getChildren().add(TextLabel.body(count).styled("count").whole());
        }
        face.setMouseTransparent(true);
        var index = getChildren().size();
        var tab = new ToggleButton(words, face);
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.getStyleClass().setAll("tab-button");
        tab.setMinWidth(48);
        tab.setToggleGroup(group);
        tab.setSelected(index == 0);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            chosen.accept(index);
        });
        getChildren().add(tab);
        return this;
    }
}
