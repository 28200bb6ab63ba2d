package org.comptoir.desktop.shell;

import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.messages.Toasts;

/// The window's own messages: completed actions are temporary, problems stay above all screens.
record WindowMessages(PageMessages bars, Toasts toasts) implements Messages {

    @Override
    public void post(String topic, Level level, Message message) {
        switch (level) {
            case DONE -> {
                bars.dismiss(topic);
                toasts.show(message);
            }
            case WARNING, FAILURE -> bars.post(topic, level, message);
        }
    }

    @Override
    public void dismiss(String topic) {
        bars.dismiss(topic);
    }
}
