package org.comptoir.desktop.ui.field;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.TextLabel;

/// A field with its label above and its error message below.
public final class FormField extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final TextLabel fault = TextLabel.caption("");
    private final Control field;

    public FormField(String name, Control field) {
        this.field = field;
        getStyleClass().add("form-field");
        var label = TextLabel.small(name).wrapped();
        label.setLabelFor(field);
        field.setAccessibleText(name);
        field.getStyleClass().add("plain-field");
        field.setMaxWidth(Double.MAX_VALUE);
        fault.getStyleClass().add("fault");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.wrapped();
        fault.textProperty().subscribe(text -> field.pseudoClassStateChanged(ERROR, !text.isEmpty()));
        getChildren().setAll(label, field, fault);
    }

    public static TextField text(StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /// Tells a fault of the field, which is focused then, until its text is changed.
    public FormField telling(StringProperty told) {
        fault.textProperty().bindBidirectional(told);
        if (field instanceof TextInputControl input) {
            input.textProperty().addListener((value, before, now) -> told.set(""));
        }
        told.addListener((value, before, now) -> {
            if (!now.isEmpty()) {
                field.requestFocus();
            }
        });
        return this;
    }

    /// The height of label and input at this width.
    double heightWithoutFault(double width) {
        return prefHeight(width) - (fault.isVisible() ? fault.prefHeight(width) + getSpacing() : 0);
    }

    /// Empty if it is valid.
    public StringProperty faultProperty() {
        return fault.textProperty();
    }
}
