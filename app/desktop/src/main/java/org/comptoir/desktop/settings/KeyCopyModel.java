package org.comptoir.desktop.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.text.Texts;

/// The owner's recovery copy of the key that signs the journal.
final class KeyCopyModel {

    private static final String TOPIC = "key copy";

    private final ScreenContext context;
    private final Journal journal;
    private final Texts texts;
    private final NewPassphrase passphrase;
    private final PageMessages messages = new PageMessages();

    KeyCopyModel(ScreenContext context, Journal journal) {
        this.context = context;
        this.journal = journal;
        texts = context.texts("settings");
        passphrase = new NewPassphrase(texts);
    }

    void ask() {
        messages.dismissAll();
        passphrase.ask();
    }

    void cancel() {
        passphrase.end();
    }

    /// Whether the passphrase is acceptable; otherwise reports the problem.
    boolean isReady() {
        messages.dismissAll();
        var problem = passphrase.problem();
        problem.ifPresent(why -> messages.warn(TOPIC, Message.of(why)));
        return problem.isEmpty();
    }

    /// @param file for the copy, must not exist yet
    void save(Path file) {
        var secret = passphrase.secret();
        context.act(by -> {
                    journal.copyKey(by, file, secret);
                })
                .onFailure(
                        UncheckedIOException.class,
                        problem -> messages.fail(TOPIC, Message.of(texts.get("settings.key.failed"), file.toString())))
                .onSuccess(done -> saved(file))
                .start();
    }

    private void saved(Path file) {
        cancel();
        messages.done(TOPIC, context.saved(file).findable(texts.get("settings.key.saved")));
    }

    NewPassphrase passphrase() {
        return passphrase;
    }

    PageMessages messages() {
        return messages;
    }
}
