package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.LogoFile;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.settings.LogoChange;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.settings.StoredImage;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The logo on the shop's documents.
final class LogoModel {

    private static final String TOPIC = "logo";

    private final ScreenContext context;
    private final ShopSettings settings;
    private final Texts texts;
    private final Texts answers;
    private final ObjectProperty<@Nullable StoredImage> logo = new SimpleObjectProperty<>(this, "logo");
    private final PageMessages messages = new PageMessages();

    LogoModel(ScreenContext context, ShopSettings settings) {
        this.context = context;
        this.settings = settings;
        texts = context.texts("settings");
        answers = context.texts("shop");
    }

    void load() {
        context.tasks()
                .of(settings::logo)
                .onSuccess(found -> logo.set(found.orElse(null)))
                .start();
    }

    /// Reads a picture from a file, unless it is too big.
    void choose(Path file) {
        messages.dismissAll();
        context.work(by -> LogoFile.give(file, content -> settings.changeLogo(by, content)))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(
                                TOPIC, Message.of(texts.get("settings.logo.unreadable", file.getFileName()))))
                .onSuccess(this::answer)
                .start();
    }

    void remove() {
        messages.dismissAll();
        context.work(by -> settings.changeLogo(by, new byte[0]))
                .onSuccess(this::answer)
                .start();
    }

    private void answer(LogoChange change) {
        var sentence = answers.get("shop.logo." + change.name());
        messages.post(TOPIC, change == LogoChange.KEPT ? Level.DONE : Level.WARNING, Message.of(sentence));
        load();
    }

    ObjectProperty<@Nullable StoredImage> logoProperty() {
        return logo;
    }

    PageMessages messages() {
        return messages;
    }
}
