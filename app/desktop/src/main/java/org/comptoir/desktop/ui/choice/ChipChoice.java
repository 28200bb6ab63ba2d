package org.comptoir.desktop.ui.choice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.comptoir.desktop.ui.Layouts;

/// A few values side by side, one of which is chosen.
public final class ChipChoice {

    private ChipChoice() {}

    /// @param choose called with each value that is pressed
    public static <T> FlowPane of(List<T> values, T chosen, Function<T, String> name, Consumer<T> choose) {
        var group = new ToggleGroup();
        var row = Layouts.flow();
        for (var value : values) {
            var chip = Chip.plain(name.apply(value));
            chip.setToggleGroup(group);
            chip.setSelected(value.equals(chosen));
            chip.setOnAction(event -> {
                chip.setSelected(true);
                choose.accept(value);
            });
            row.getChildren().add(chip);
        }
        return row;
    }
}
