package org.comptoir.desktop.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.AutoLockTerm;
import org.comptoir.pos.text.Texts;

/// After how long a till that nobody uses asks for the PIN.
final class AutoLockModel {

    /// Its one field too.
    static final String TOPIC = "auto-lock";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final StringProperty minutes = new SimpleStringProperty(this, "minutes", "");
    private final PageMessages messages = new PageMessages();

    AutoLockModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks()
                .of(() -> AutoLockTerm.of(settings::get))
                .onSuccess(term -> minutes.set(Integer.toString(term.minutes())))
                .start();
    }

    void save() {
        messages.dismissAll();
        var term = AutoLockTerm.read(minutes.get());
        if (term.isEmpty()) {
            messages.fault(TOPIC, texts.get("settings.autolock.unfit", AutoLockTerm.MAX_MINUTES));
            return;
        }
        var kept = Integer.toString(term.get().minutes());
        context.act(by -> settings.putAudited(by, AutoLockTerm.NOTE, kept))
                .onSuccess(done -> messages.done(
                        TOPIC, Message.of(texts.get("settings.saved"), texts.get("settings.autolock.saved"))))
                .start();
    }

    StringProperty minutesProperty() {
        return minutes;
    }

    PageMessages messages() {
        return messages;
    }
}
