package org.comptoir.desktop.settings;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.text.Texts;

/// A new passphrase while it is asked for: typed twice, so that a slip of the finger locks nobody out.
final class NewPassphrase {

    private final Texts texts;
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");

    /// @param texts of the settings
    NewPassphrase(Texts texts) {
        this.texts = texts;
    }

    void ask() {
        forget();
        asking.set(true);
    }

    /// Forgets what was typed.
    void end() {
        forget();
        asking.set(false);
    }

    private void forget() {
        typed.set("");
        again.set("");
    }

    /// Why it will not do, in words; nothing when it will.
    Optional<String> problem() {
        if (typed.get().length() < JournalKey.MIN_PASSPHRASE) {
            return Optional.of(texts.get("settings.key.short", JournalKey.MIN_PASSPHRASE));
        }
        return typed.get().equals(again.get()) ? Optional.empty() : Optional.of(texts.get("settings.key.differs"));
    }

    char[] secret() {
        return typed.get().toCharArray();
    }

    BooleanProperty askingProperty() {
        return asking;
    }

    StringProperty typedProperty() {
        return typed;
    }

    StringProperty againProperty() {
        return again;
    }
}
