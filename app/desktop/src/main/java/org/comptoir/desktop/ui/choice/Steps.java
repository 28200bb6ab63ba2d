package org.comptoir.desktop.ui.choice;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;

/// The steps of a longer task: current, started and upcoming ones. Any step already started can be revisited.
public final class Steps extends HBox {

    public record Step(String name, String result) {}

    private final IntConsumer chosen;

    public Steps(IntConsumer chosen) {
        this.chosen = chosen;
        getStyleClass().add("gap-16");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// @param current the one shown, from 0
    /// @param begun number of steps that can be visited
    public void show(List<Step> steps, int current, int begun) {
        getChildren().clear();
        for (var i = 0; i < steps.size(); i++) {
            if (i > 0) {
                getChildren().add(Layouts.growing(Layouts.hairline()));
            }
            getChildren().add(button(steps.get(i), i, current, begun));
        }
    }

    private Button button(Step step, int index, int current, int begun) {
        var number = new StackPane(TextLabel.body(Integer.toString(index + 1)));
        number.getStyleClass().add("way-round");
        var name = TextLabel.body(step.name()).styled("step-name").whole();
        var textBox = Layouts.stacked(name);
        textBox.setMinWidth(USE_PREF_SIZE);
        if (!step.result().isEmpty()) {
            textBox.getChildren().add(TextLabel.caption(step.result()).muted().whole());
        }
        var content = Layouts.row(10, number, textBox);
        var button = new Button(step.name(), content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("way-step");
        if (index == current) {
            button.getStyleClass().add("current");
        } else if (index < begun) {
            button.getStyleClass().add("begun");
        }
        button.setMouseTransparent(index >= begun);
        button.setFocusTraversable(index < begun);
        button.setOnAction(event -> chosen.accept(index));
        return button;
    }
}
