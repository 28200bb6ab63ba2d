package org.comptoir.desktop.ui.choice;

import java.util.function.IntConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;

/// The tabs of a record, one of which is shown. Those that do not fit beside the others stand below them.
public final class TabStrip extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();
    private final IntConsumer chosen;

    public TabStrip(IntConsumer chosen) {
        this.chosen = chosen;
        getStyleClass().add("tab-strip");
    }

    /// Marks a tab as chosen, counted from 0, without telling anybody.
    public void select(int index) {
        group.selectToggle(group.getToggles().get(index));
    }

    public TabStrip add(String text) {
        return add(text, "");
    }

    /// @param count of the content, empty if irrelevant
    public TabStrip add(String text, String count) {
        var content = Layouts.row(6, TextLabel.body(text).whole());
        if (!count.isEmpty()) {
            content.getChildren().add(TextLabel.body(count).styled("count").whole());
        }
        content.setMouseTransparent(true);
        var index = getChildren().size();
        var tab = new ToggleButton(text, content);
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
