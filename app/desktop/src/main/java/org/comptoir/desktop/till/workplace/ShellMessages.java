package org.comptoir.desktop.till.workplace;

import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.kordamp.ikonli.Ikon;

/// Speaks by the window's messages.
public final class ShellMessages implements TillMessages {

    private static final String PASSING = "till";

    private final Messages messages;

    public ShellMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void say(String topic, TillMessage notice) {
        var message = Message.of(notice.happened(), notice.toDo()).withIcon(notice.ikon());
        for (var step : notice.steps()) {
            message = message.withStep(step.ikon(), step.words(), step.does());
        }
        switch (notice.kind()) {
            case AMBER -> messages.warn(topic, message);
            case RED -> messages.fail(topic, message);
        }
    }

    @Override
    public void dismiss(String topic) {
        messages.dismiss(topic);
    }

    @Override
    public void done(String words) {
        messages.done(PASSING, Message.of(words));
    }

    @Override
    public void undoable(Ikon ikon, String words, Runnable undo) {
        messages.undoable(PASSING, Message.of(words).withIcon(ikon), undo);
    }
}
