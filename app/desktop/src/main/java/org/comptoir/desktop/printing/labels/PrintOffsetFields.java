package org.comptoir.desktop.printing.labels;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.Stepper;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;

/// The offset of the printer, in tenths of a millimetre.
final class PrintOffsetFields extends VBox {

    private final Texts texts;
    private final Formats formats;

    PrintOffsetFields(LabelsModel model, Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("gap-8");
        var right = new Stepper(
                texts.get("labelscreen.nudge.left"),
                () -> model.nudge(-1, 0),
                texts.get("labelscreen.nudge.right"),
                () -> model.nudge(1, 0));
        var down = new Stepper(
                texts.get("labelscreen.nudge.up"),
                () -> model.nudge(0, -1),
                texts.get("labelscreen.nudge.down"),
                () -> model.nudge(0, 1));
        model.nudgeProperty().subscribe(nudge -> {
            right.valueProperty().set(text(nudge.right()));
            down.valueProperty().set(text(nudge.down()));
        });
        getChildren().setAll(row("labelscreen.nudge.across", right), row("labelscreen.nudge.along", down));
    }

    private String text(int tenths) {
        var sign = tenths > 0 ? "+" : "";
        return texts.get("labelscreen.nudge.value", sign + formats.quantity(new Quantity(tenths * 100L)));
    }

    private HBox row(String key, Stepper stepper) {
        stepper.getStyleClass().add("nudge");
        return Layouts.row(8, Layouts.growing(TextLabel.body(texts.get(key)).wrapped()), stepper);
    }
}
