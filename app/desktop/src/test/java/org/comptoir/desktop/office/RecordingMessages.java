package org.comptoir.desktop.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.desktop.messages.Level;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.messages.Posted;
import org.jspecify.annotations.Nullable;

/// Records the messages of the till.
public final class RecordingMessages implements Messages {

    private final Map<String, Posted> standing = new LinkedHashMap<>();
    private final List<String> done = new ArrayList<>();

    private @Nullable Message last;

    @Override
    public void post(String topic, Level level, Message message) {
        switch (level) {
            case DONE -> {
                standing.remove(topic);
                done.add(message.happened());
                last = message;
            }
            case WARNING, FAILURE -> standing.put(topic, new Posted(topic, level, message));
        }
    }

    @Override
    public void dismiss(String topic) {
        standing.remove(topic);
    }

    /// The only current message.
    public Message only() {
        return onlyPosted().message();
    }

    public Level level() {
        return onlyPosted().level();
    }

    private Posted onlyPosted() {
        if (standing.size() != 1) {
            throw new AssertionError("not one message but " + standing);
        }
        return standing.values().iterator().next();
    }

    /// Takes back what was done last.
    public void undo() {
        var undo = last == null ? null : last.undo();
        if (undo == null) {
            throw new AssertionError("nothing to undo in " + done);
        }
        undo.run();
    }

    /// The temporary messages.
    public List<String> done() {
        return done;
    }

    /// Presses the action with that label.
    public void press(String label) {
        only().steps().stream()
                .filter(step -> step.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + label + " in " + only()))
                .action()
                .run();
    }
}
