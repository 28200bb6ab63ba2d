package org.comptoir.desktop.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.desktop.till.workplace.TillMessage;
import org.comptoir.desktop.till.workplace.TillMessages;
import org.kordamp.ikonli.Ikon;

/// Remembers what the till says.
public final class RecordingMessages implements TillMessages {

    private final Map<String, TillMessage> notices = new HashMap<>();
    private final List<String> passing = new ArrayList<>();

    @Override
    public void say(String topic, TillMessage notice) {
        notices.put(topic, notice);
    }

    @Override
    public void dismiss(String topic) {
        notices.remove(topic);
    }

    @Override
    public void done(String words) {
        passing.add(words);
    }

    @Override
    public void undoable(Ikon ikon, String words, Runnable undo) {
        passing.add(words);
    }

    /// The only notice that stands.
    public TillMessage notice() {
        if (notices.size() != 1) {
            throw new AssertionError("not one notice but " + notices);
        }
        return notices.values().iterator().next();
    }

    public boolean isSilent() {
        return notices.isEmpty();
    }

    public List<String> passing() {
        return passing;
    }

    /// Does what the notice offers under these words.
    public void take(String words) {
        notice().steps().stream()
                .filter(step -> step.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no step " + words + " in " + notice()))
                .does()
                .run();
    }
}
