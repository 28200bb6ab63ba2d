package org.comptoir.desktop.ui.field;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.comptoir.pos.money.AmountText;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.text.Formats;
import org.jspecify.annotations.Nullable;

/// A field for an amount, parsed in the format of any language and formatted in the current one when it loses the
/// focus. Invalid text stays as typed, with a red border, and the value is null.
public final class MoneyField extends TextField {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ObjectProperty<@Nullable Money> value = new SimpleObjectProperty<>(this, "value");
    private final Formats formats;
    private boolean writing;

    public MoneyField(Formats formats) {
        this.formats = formats;
        getStyleClass().addAll("plain-field", "figures");
        textProperty().subscribe(this::read);
        value.subscribe(this::write);
        focusedProperty().subscribe(focused -> tidy());
        setOnAction(event -> tidy());
    }

    private void read(String text) {
        if (writing) {
            return;
        }
        var amount = AmountText.read(text);
        writing = true;
        value.set(amount.orElse(null));
        writing = false;
        pseudoClassStateChanged(ERROR, amount.isEmpty() && !text.isBlank());
    }

    private void write(@Nullable Money amount) {
        if (!writing) {
            show(amount);
        }
    }

    private void tidy() {
        var amount = value.get();
        if (amount != null) {
            show(amount);
        }
    }

    private void show(@Nullable Money amount) {
        writing = true;
        setText(amount == null ? "" : formats.moneyWithoutSymbol(amount));
        writing = false;
        pseudoClassStateChanged(ERROR, false);
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(value.get());
    }

    public ObjectProperty<@Nullable Money> valueProperty() {
        return value;
    }
}
