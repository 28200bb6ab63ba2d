package org.comptoir.desktop.till.weighing;

import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.desktop.ui.keyboard.FieldKind;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The live weight in place of the head of the tiles; Enter takes it, or what is typed, and Escape leaves.
public final class WeighPanel extends VBox {

    /// Often enough to follow a hand that puts something on it.
    private static final Duration OFTEN = Duration.millis(250);

    private final WeighModel model;
    private final Texts texts;
    private final TextField typed;

    public WeighPanel(WeighModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        typed = FieldKind.FIGURES.of(FormField.text(model.typedProperty()));
        typed.setOnAction(event -> model.take());
        var tare = FieldKind.FIGURES.of(FormField.text(model.tareProperty()));
        tare.setOnAction(event -> model.take());
        var form = new FormField(texts.get("sell.weigh.typed"), typed);
        form.faultProperty().bind(model.faultProperty());
        getStyleClass().add("prompt");
        getChildren()
                .setAll(new Card(
                        head(),
                        weight(),
                        new FieldRow(form, new FormField(texts.get("sell.weigh.tare"), tare)),
                        buttons()));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.openProperty());
        var timer = new Timeline(new KeyFrame(OFTEN, event -> model.poll()));
        timer.setCycleCount(Animation.INDEFINITE);
        model.openProperty().subscribe(isOpen -> {
            if (isOpen) {
                timer.play();
                Platform.runLater(typed::requestFocus);
            } else {
                timer.stop();
            }
        });
    }

    private TextLabel showing(TextLabel label, Function<WeighState, String> part) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label.showing(model.stateProperty().map(part));
    }

    private Node head() {
        return Layouts.flow(
                new Icon(MaterialDesignS.SCALE, 24),
                showing(TextLabel.cardTitle(""), WeighState::article),
                showing(TextLabel.body(""), WeighState::price).muted());
    }

    private Node weight() {
        return Layouts.flow(
                showing(TextLabel.figure(""), WeighState::weight).whole(),
                showing(TextLabel.figure(""), WeighState::amount)
                        .toned(Emphasis.ACCENT)
                        .whole(),
                showing(TextLabel.body(""), WeighState::told).muted());
    }

    private Node buttons() {
        return Layouts.flow(
                ActionButton.secondary(texts.get("sell.weigh.take"))
                        .with(MaterialDesignC.CHECK)
                        .key(texts.get("sell.ask.enter"))
                        .onPress(model::take),
                ActionButton.quiet(texts.get("sell.ask.leave"))
                        .key(texts.get("sell.ask.escape"))
                        .onPress(model::close));
    }
}
