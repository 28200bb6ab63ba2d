package org.comptoir.desktop.till.workplace;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.desktop.shell.ShellView;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.notice.MessageBar;
import org.kordamp.ikonli.Ikon;

/// Speaks by the window's bars and passing messages.
public final class ShellMessages implements TillMessages {

    private final ShellView shell;
    private final Map<String, MessageBar> said = new HashMap<>();

    public ShellMessages(ShellView shell) {
        this.shell = shell;
    }

    @Override
    public void say(String topic, TillMessage notice) {
        dismiss(topic);
        var kind = switch (notice.kind()) {
            case AMBER -> MessageBar.Kind.AMBER;
            case RED -> MessageBar.Kind.RED;
        };
        var bar = new MessageBar(kind, notice.ikon(), notice.happened(), notice.toDo());
        notice.steps().forEach(step -> bar.action(button(topic, step)));
        said.put(topic, bar);
        shell.notice(bar);
    }

    private ActionButton button(String topic, TillMessage.Step step) {
        return ActionButton.secondary(step.words()).with(step.ikon()).onPress(() -> {
            dismiss(topic);
            step.does().run();
        });
    }

    @Override
    public void dismiss(String topic) {
        var bar = said.remove(topic);
        if (bar != null) {
            shell.withdraw(bar);
        }
    }

    @Override
    public void done(String words) {
        shell.toasts().done(words);
    }

    @Override
    public void undoable(Ikon ikon, String words, Runnable undo) {
        shell.toasts().undoable(ikon, words, undo);
    }
}
