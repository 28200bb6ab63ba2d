package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.shell.LogoFile;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.settings.LogoChange;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.settings.StoredImage;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Texts;
import org.jspecify.annotations.Nullable;

/// The picture at the head of the shop's papers.
final class LogoModel {

    private final ShopSettings settings;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final Texts answers;
    private final ObjectProperty<@Nullable StoredImage> logo = new SimpleObjectProperty<>(this, "logo");
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    LogoModel(ShopSettings settings, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.settings = settings;
        this.signedIn = signedIn;
        this.tasks = tasks;
        texts = Texts.of("settings", formats.language());
        answers = Texts.of("shop", formats.language());
    }

    void load() {
        tasks.of(settings::logo)
                .onSuccess(found -> logo.set(found.orElse(null)))
                .start();
    }

    /// Takes the picture of a file; one that is too big is not even read.
    void choose(Path file) {
        messages.clear();
        tasks.of(() -> LogoFile.give(file, content -> settings.changeLogo(signedIn.get(), content)))
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.add(
                                Message.failed(texts.get("settings.logo.unreadable", file.getFileName()), "")))
                .onSuccess(this::answer)
                .start();
    }

    void remove() {
        messages.clear();
        tasks.of(() -> settings.changeLogo(signedIn.get(), new byte[0]))
                .onSuccess(this::answer)
                .start();
    }

    private void answer(LogoChange change) {
        var words = answers.get("shop.logo." + change.name());
        messages.add(change == LogoChange.KEPT ? Message.done(words) : Message.toPutRight(words));
        load();
    }

    ObjectProperty<@Nullable StoredImage> logoProperty() {
        return logo;
    }

    ObservableList<Message> messages() {
        return messages;
    }
}
