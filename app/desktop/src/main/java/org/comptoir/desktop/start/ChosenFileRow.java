package org.comptoir.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.shell.FileChoice;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The button that asks for a file, beside the name of the one chosen.
final class ChosenFileRow extends HBox {

    /// @param none shown until a file is chosen
    /// @param kinds what the files are, and the patterns of their names
    record Wording(String choose, String none, String kinds, List<String> endings) {}

    ChosenFileRow(Wording wording, ObservableValue<@Nullable Path> chosen, FileChoice files, Consumer<Path> choose) {
        getStyleClass().add("gap-12");
        setAlignment(Pos.CENTER_LEFT);
        var name = TextLabel.body("").medium().wrapped();
        chosen.subscribe(file -> name.setText(file == null ? wording.none() : String.valueOf(file.getFileName())));
        var button = ActionButton.secondary(wording.choose())
                .with(MaterialDesignF.FILE_KEY_OUTLINE)
                .onPress(
                        () -> files.toOpen(getScene().getWindow(), wording.choose(), wording.kinds(), wording.endings())
                                .ifPresent(choose));
        getChildren().setAll(button, Layouts.growing(name));
    }
}
