package org.comptoir.desktop.ui.choice;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Minus, the value, plus: three touch targets of 48 px.
public final class Stepper extends HBox {

    private final TextLabel value = TextLabel.body("").styled("value").styled("may-be-cut");

    public Stepper(String less, Runnable minus, String more, Runnable plus) {
        getStyleClass().add("stepper");
        Layouts.growing(value).setMaxHeight(Double.MAX_VALUE);
        getChildren().setAll(step(MaterialDesignM.MINUS, less, minus), value, step(MaterialDesignP.PLUS, more, plus));
    }

    /// Lets the value be touched, to type another.
    public Stepper onValue(Runnable action) {
        value.setOnMouseClicked(event -> action.run());
        return this;
    }

    private static Button step(Ikon ikon, String text, Runnable action) {
        var button = new Button(text, new Icon(ikon, 20));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().setAll("step");
        button.setOnAction(event -> action.run());
        return button;
    }

    public StringProperty valueProperty() {
        return value.textProperty();
    }
}
