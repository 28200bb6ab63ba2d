package org.comptoir.desktop.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.scan.ScanTiming;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.machine.TerminalKind;

/// What is set at this machine alone, besides its printer: how its scanner is told from fingers, and the language of
/// its screen.
final class MachineModel {

    private static final String TOPIC = "machine";

    private final ScreenContext context;
    private final MachineFile machine;
    private final Supplier<TillTerms> ownTill;
    private final MachineChange change;
    private final Texts texts;
    private final StringProperty till = new SimpleStringProperty(this, "till", "");
    private final StringProperty gap = new SimpleStringProperty(this, "gap", "");
    private final StringProperty keys = new SimpleStringProperty(this, "keys", "");
    private final ObjectProperty<Optional<Language>> language =
            new SimpleObjectProperty<>(this, "language", Optional.empty());
    private final ObjectProperty<TerminalKind> terminal =
            new SimpleObjectProperty<>(this, "terminal", TerminalKind.BY_HAND);
    private final PageMessages messages = new PageMessages();

    MachineModel(ScreenContext context, MachineFile machine, Supplier<TillTerms> ownTill, MachineChange change) {
        this.context = context;
        this.machine = machine;
        this.ownTill = ownTill;
        this.change = change;
        texts = context.texts("settings");
    }

    void load() {
        context.tasks().of(machine::settings).onSuccess(this::show).start();
        context.tasks()
                .of(ownTill::get)
                .onSuccess(own ->
                        till.set(texts.get("settings.machine.till", own.id().value(), own.name())))
                .start();
    }

    private void show(MachineSettings settings) {
        gap.set(Long.toString(settings.scanner().medianGap().toMillis()));
        keys.set(Integer.toString(settings.scanner().fewestKeys()));
        terminal.set(settings.terminal());
        language.set(Optional.ofNullable(settings.appearance().language()));
    }

    void save() {
        messages.dismissAll();
        var timing = ScanTiming.of(number(keys.get()), number(gap.get()));
        if (timing.isEmpty()) {
            messages.warn(
                    TOPIC,
                    Message.of(texts.get(
                            "settings.scanner.unfit",
                            ScanTiming.MIN_GAP_MILLIS,
                            ScanTiming.MAX_GAP_MILLIS,
                            ScanTiming.MIN_KEYS,
                            ScanTiming.MAX_KEYS)));
            return;
        }
        var chosen = language.get().orElse(null);
        context.act(by -> change.apply(
                        by,
                        settings -> settings.with(timing.get())
                                .with(terminal.get())
                                .with(settings.appearance().withLanguage(chosen))))
                .onSuccess(saved -> messages.done(TOPIC, Message.of(texts.get("settings.saved"))))
                .start();
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

    ObjectProperty<TerminalKind> terminalProperty() {
        return terminal;
    }

    ObjectProperty<Optional<Language>> languageProperty() {
        return language;
    }

    PageMessages messages() {
        return messages;
    }
}
