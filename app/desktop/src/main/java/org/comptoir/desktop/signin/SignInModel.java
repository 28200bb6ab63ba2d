package org.comptoir.desktop.signin;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.pos.staff.PinRule;
import org.jspecify.annotations.Nullable;

/// Who can sign in, who was touched, and how many figures of the PIN are there. The figures are wiped as soon as they
/// were asked for.
public final class SignInModel {

    private final ObservableList<StaffTile> staff = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StaffTile> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty message = new SimpleStringProperty(this, "message", "");
    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked");
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(this, "length");
    private final char[] pin = new char[PinRule.MAX_LENGTH];

    public SignInModel() {
        chosen.subscribe(person -> clear());
    }

    public void type(char figure) {
        if (PinRule.isDigit(figure) && length.get() < PinRule.MAX_LENGTH) {
            pin[length.get()] = figure;
            length.set(length.get() + 1);
            message.set("");
        }
    }

    public void erase() {
        if (length.get() > 0) {
            length.set(length.get() - 1);
            pin[length.get()] = 0;
        }
    }

    public void clear() {
        Arrays.fill(pin, (char) 0);
        length.set(0);
    }

    /// The figures, which are forgotten here. Whoever takes them wipes them.
    public char[] takePin() {
        var taken = Arrays.copyOf(pin, length.get());
        clear();
        return taken;
    }

    public boolean isComplete() {
        return chosen.get() != null && length.get() >= PinRule.MIN_LENGTH;
    }

    public ObservableList<StaffTile> staff() {
        return staff;
    }

    public ObjectProperty<@Nullable StaffTile> chosenProperty() {
        return chosen;
    }

    /// Why the last try failed; empty after the next figure.
    public StringProperty messageProperty() {
        return message;
    }

    /// What everybody may know who signs in here; empty in a shop that is meant.
    public StringProperty hintProperty() {
        return hint;
    }

    /// Whether somebody had signed in and left the till.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }
}
