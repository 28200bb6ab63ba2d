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

/// The staff who can sign in, the selected person, and the digits of the PIN entered so far. The digits are erased
/// as soon as they were read.
public final class SignInModel {

    private final ObservableList<StaffTile> staff = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StaffTile> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty message = new SimpleStringProperty(this, "message", "");
    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final BooleanProperty checking = new SimpleBooleanProperty(this, "checking");
    private final BooleanProperty trainingOffered = new SimpleBooleanProperty(this, "trainingOffered");
    private final BooleanProperty training = new SimpleBooleanProperty(this, "training");
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked");
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper(this, "length");
    private final char[] pin = new char[PinRule.MAX_LENGTH];

    public SignInModel() {
        chosen.subscribe(person -> clear());
    }

    public void type(char digit) {
        if (PinRule.isDigit(digit) && length.get() < PinRule.MAX_LENGTH) {
            pin[length.get()] = digit;
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

    /// Returns the digits and forgets them. The caller must erase them.
    public char[] takePin() {
        var digits = Arrays.copyOf(pin, length.get());
        clear();
        return digits;
    }

    public boolean isComplete() {
        return !checking.get() && chosen.get() != null && length.get() >= PinRule.MIN_LENGTH;
    }

    public ObservableList<StaffTile> staff() {
        return staff;
    }

    public ObjectProperty<@Nullable StaffTile> chosenProperty() {
        return chosen;
    }

    /// Why the last attempt failed; empty after the next digit.
    public StringProperty messageProperty() {
        return message;
    }

    /// A hint for everybody who signs in; empty except in a demo shop.
    public StringProperty hintProperty() {
        return hint;
    }

    /// Whether the PIN is being checked, or the till is being opened with it.
    public BooleanProperty checkingProperty() {
        return checking;
    }

    /// Whether the till was locked by somebody who had signed in.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /// Whether somebody can begin the training mode here instead of opening the till.
    public BooleanProperty trainingOfferedProperty() {
        return trainingOffered;
    }

    /// Whether who signs in next wants that.
    public BooleanProperty trainingProperty() {
        return training;
    }

    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }
}
