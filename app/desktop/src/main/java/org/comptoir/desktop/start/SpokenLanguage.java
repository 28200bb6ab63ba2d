package org.comptoir.desktop.start;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.comptoir.desktop.shell.WindowLanguage;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.jspecify.annotations.Nullable;

/// Which language the window speaks: of who is signed in, else of this machine, else of the shop.
final class SpokenLanguage implements WindowLanguage {

    private final ReadOnlyObjectWrapper<Language> current;
    private final Consumer<Language> speak;
    private Language ofShop;
    private @Nullable Language ofMachine;
    private @Nullable Language ofPerson;
    private @Nullable StaffId person;

    /// @param speak told of each change
    SpokenLanguage(Language ofShop, @Nullable Language ofMachine, Consumer<Language> speak) {
        this.ofShop = ofShop;
        this.ofMachine = ofMachine;
        this.speak = speak;
        current = new ReadOnlyObjectWrapper<>(this, "current", ofMachine == null ? ofShop : ofMachine);
    }

    /// Somebody signed in.
    void greet(StaffId who, SignInController.Spoken spoken) {
        person = who;
        ofPerson = spoken.person();
        ofShop = spoken.shop();
        settle();
    }

    void machineChanged(@Nullable Language language) {
        ofMachine = language;
        settle();
    }

    @Override
    public void shopChanged(Language language) {
        ofShop = language;
        settle();
    }

    @Override
    public void personChanged(StaffId who, @Nullable Language language) {
        if (who.equals(person)) {
            ofPerson = language;
            settle();
        }
    }

    private void settle() {
        var place = ofMachine == null ? ofShop : ofMachine;
        var now = ofPerson == null ? place : ofPerson;
        if (now != current.get()) {
            current.set(now);
            speak.accept(now);
        }
    }

    Language current() {
        return current.get();
    }

    ReadOnlyObjectProperty<Language> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
