package org.comptoir.desktop.messages;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The messages on a page until they are closed or resolved, newest last.
public final class PageMessages implements Messages {

    private final ObservableList<Posted> posted = FXCollections.observableArrayList();

    /// Kept in a field, because it receives changes only as long as it is referenced.
    private final ObservableList<Posted> readOnly = FXCollections.unmodifiableObservableList(posted);

    @Override
    public void post(String topic, Level level, Message message) {
        var next = new Posted(topic, level, message);
        if (!posted.contains(next)) {
            dismiss(topic);
            posted.add(next);
        }
    }

    @Override
    public void dismiss(String topic) {
        posted.removeIf(other -> other.topic().equals(topic));
    }

    public void dismissAll() {
        posted.clear();
    }

    public ObservableList<Posted> posted() {
        return readOnly;
    }
}
