package org.comptoir.desktop.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.ui.notice.Message;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.shop.open.OpenShop;

/// What is set at this machine alone, besides its printer: how its scanner is told from fingers, and the language of
/// its screen.
final class MachineModel {

    private final OpenShop shop;
    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Texts texts;
    private final StringProperty till = new SimpleStringProperty(this, "till", "");
    private final StringProperty gap = new SimpleStringProperty(this, "gap", "");
    private final StringProperty keys = new SimpleStringProperty(this, "keys", "");
    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(this, "language", Optional.empty());
    private final ObservableList<Message> messages = FXCollections.observableArrayList();

    MachineModel(OpenShop shop, Supplier<SignedInStaff> signedIn, Tasks tasks, Formats formats) {
        this.shop = shop;
        this.signedIn = signedIn;
        this.tasks = tasks;
        texts = Texts.of("settings", formats.language());
    }

    void load() {
        tasks.of(() -> shop.machine().settings()).onSuccess(this::show).start();
        tasks.of(shop::till)
                .onSuccess(own ->
                        till.set(texts.get("settings.machine.till", own.id().value(), own.name())))
                .start();
    }

    private void show(MachineSettings settings) {
        gap.set(Long.toString(settings.scanner().medianGap().toMillis()));
        keys.set(Integer.toString(settings.scanner().fewestKeys()));
        language.set(Optional.ofNullable(settings.appearance().language()));
    }

    void save() {
        messages.clear();
        var timing = ScanTiming.of(number(keys.get()), number(gap.get()));
        if (timing.isEmpty()) {
            messages.add(Message.toPutRight(texts.get(
                    "settings.scanner.unfit",
                    ScanTiming.MIN_GAP_MILLIS,
                    ScanTiming.MAX_GAP_MILLIS,
                    ScanTiming.MIN_KEYS,
                    ScanTiming.MAX_KEYS)));
            return;
        }
        var by = signedIn.get();
        var chosen = language.get().orElse(null);
        tasks.of(() -> {
                    var before = shop.machine().settings();
                    shop.changeMachine(
                            by,
                            settings -> settings.with(timing.get())
                                    .with(settings.appearance().withLanguage(chosen)));
                    return before;
                })
                .onSuccess(before -> saved(before.appearance().language() == chosen))
                .start();
    }

    private void saved(boolean sameLanguage) {
        messages.add(Message.done(texts.get("settings.saved"), sameLanguage ? "" : texts.get("settings.shop.restart")));
    }

    /// 0, which nothing may be, for what is no small number.
    private static int number(String text) {
        var digits = text.strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    StringProperty tillProperty() {
        return till;
    }

    StringProperty gapProperty() {
        return gap;
    }

    StringProperty keysProperty() {
        return keys;
    }

    ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    ObservableList<Message> messages() {
        return messages;
    }
}
