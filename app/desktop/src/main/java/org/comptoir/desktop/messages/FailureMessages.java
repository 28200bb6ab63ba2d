package org.comptoir.desktop.messages;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.comptoir.desktop.task.FailureHandler;
import org.comptoir.desktop.task.UnexpectedError;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.NotPermittedText;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// Reports failures of background tasks to the user. However often the same failure occurs, there is one message.
public final class FailureMessages implements FailureHandler {

    private static final String NOT_PERMITTED = "not permitted";
    private static final String UNAVAILABLE = "unavailable";

    private final Messages messages;
    private Language language;
    private Texts texts;
    private final FailureHandler next;
    private Optional<Unavailable> outOfReach = Optional.empty();

    /// @param next also receives unexpected errors
    public FailureMessages(Messages messages, Language language, FailureHandler next) {
        this.messages = messages;
        this.language = language;
        this.next = next;
        texts = Texts.of("messages", language);
    }

    /// From now on in another language.
    public void speak(Language spoken) {
        language = spoken;
        texts = Texts.of("messages", spoken);
        outOfReach.ifPresent(this::unavailable);
    }

    /// Reports a missing permission, in one place however often the action is attempted.
    public static void warnNotPermitted(Messages messages, Permission permission, Language language) {
        messages.warn(
                NOT_PERMITTED,
                Message.of(NotPermittedText.of(permission, language)).withIcon(MaterialDesignL.LOCK_OUTLINE));
    }

    @Override
    public void notPermitted(NotPermitted refusal) {
        warnNotPermitted(messages, refusal.permission(), language);
    }

    @Override
    public void unavailable(Unavailable reason) {
        outOfReach = Optional.of(reason);
        messages.lasting(UNAVAILABLE, Level.FAILURE, Message.of(UnavailableText.of(reason, language)));
    }

    /// The database was reached. That does not clear a message about a full disk, which stays until it is closed.
    public void reached() {
        if (outOfReach.filter(Unavailable::isPassing).isPresent()) {
            outOfReach = Optional.empty();
            messages.dismiss(UNAVAILABLE);
        }
    }

    /// Somebody else signed in: missing permissions of the previous person no longer matter.
    public void personChanged() {
        messages.dismiss(NOT_PERMITTED);
    }

    @Override
    public void unexpected(UnexpectedError error) {
        var topic = "error " + error.code();
        messages.fail(
                topic,
                Message.of(texts.get("messages.error"), texts.get("messages.error.code", error.code()))
                        .withStep(
                                MaterialDesignC.CONTENT_COPY,
                                texts.get("messages.error.copy"),
                                () -> copy(topic, error.code())));
        next.unexpected(error);
    }

    private void copy(String topic, String code) {
        var content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
        messages.done(topic, Message.of(texts.get("messages.error.copied", code)));
    }
}
