package org.comptoir.desktop.settings;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.text.Texts;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.MachineSettings;

/// The settings of one device of this machine: read, kept once they are fit, and tried as they stand in the fields,
/// saved or not. What fields there are is known to the model of the device.
///
/// @param <S> the settings of the device
final class MachineDeviceModel<S> {

    /// Which part of the machine's settings they are.
    record Part<S>(Function<MachineSettings, S> read, BiFunction<MachineSettings, S, MachineSettings> with) {}

    /// How a device is called in messages, and what it is.
    private final String topic;

    private final ScreenContext context;
    private final MachineFile machine;
    private final MachineChange change;
    private final Part<S> part;
    private final Texts texts;
    private final PageMessages messages = new PageMessages();
    private final Supplier<S> chosen;
    private final Predicate<S> isFit;

    /// @param topic of its messages
    /// @param chosen what stands in the fields
    /// @param isFit whether that can be; if not, it tells so at the fields
    MachineDeviceModel(
            String topic,
            ScreenContext context,
            MachineFile machine,
            MachineChange change,
            Part<S> part,
            Supplier<S> chosen,
            Predicate<S> isFit) {
        this.topic = topic;
        this.context = context;
        this.machine = machine;
        this.change = change;
        this.part = part;
        this.chosen = chosen;
        this.isFit = isFit;
        texts = context.texts("settings");
    }

    void load(Consumer<S> show) {
        context.tasks()
                .of(() -> part.read().apply(machine.settings()))
                .onSuccess(show)
                .start();
    }

    void save() {
        ifFit(now -> context.act(by -> change.apply(by, settings -> part.with().apply(settings, now)))
                .onSuccess(done -> done(texts.get("settings.saved")))
                .start());
    }

    /// Does something with the settings in the fields, such as trying them, if they are fit.
    void ifFit(Consumer<S> act) {
        messages.dismissAll();
        var now = chosen.get();
        if (isFit.test(now)) {
            act.accept(now);
        }
    }

    void done(String sentence) {
        messages.done(topic, Message.of(sentence));
    }

    /// What is wrong with a field.
    void fault(String field, String sentence) {
        messages.fault(field, sentence);
    }

    PageMessages messages() {
        return messages;
    }
}
