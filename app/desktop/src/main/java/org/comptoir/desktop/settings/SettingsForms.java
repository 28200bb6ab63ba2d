package org.comptoir.desktop.settings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.comptoir.desktop.ui.Card;
import org.comptoir.desktop.ui.TextLabel;
import org.comptoir.desktop.ui.choice.ChipChoice;
import org.comptoir.desktop.ui.field.FieldRow;
import org.comptoir.desktop.ui.field.FormField;
import org.comptoir.pos.text.Texts;

/// Shared by the cards of the settings.
final class SettingsForms {

    private SettingsForms() {}

    static FormField field(String name, StringProperty value) {
        return new FormField(name, FormField.text(value));
    }

    static FormField area(String name, StringProperty value) {
        var area = new TextArea();
        area.textProperty().bindBidirectional(value);
        area.setPrefRowCount(3);
        return new FormField(name, area);
    }

    /// Fields side by side, equally wide.
    static TextLabel hint(String text) {
        return TextLabel.small(text).muted().wrapped();
    }

    static Card card(String title, Node... children) {
        return new Card(children).titled(title);
    }

    /// The two fields of a new passphrase.
    static Node twice(NewPassphrase passphrase, Texts texts) {
        return new FieldRow(
                new FormField(texts.get("settings.key.passphrase"), secret(passphrase.typedProperty())),
                new FormField(texts.get("settings.key.again"), secret(passphrase.againProperty())));
    }

    private static PasswordField secret(StringProperty text) {
        var field = new PasswordField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /// One of a few values, which may change elsewhere too.
    static <T> Node chips(List<T> values, Property<T> chosen, Function<T, String> name) {
        var place = new VBox();
        chosen.subscribe(now -> place.getChildren().setAll(ChipChoice.of(values, now, name, chosen::setValue)));
        return place;
    }

    /// Takes no room while it is not shown.
    static Node shownWhile(ObservableValue<Boolean> isShown, Node node) {
        node.visibleProperty().bind(isShown);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
