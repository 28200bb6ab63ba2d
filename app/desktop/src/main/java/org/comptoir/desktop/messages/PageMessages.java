package org.comptoir.desktop.messages;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The messages on a page until they are closed or resolved, newest last, and what is wrong with its fields, which is
/// told at them.
public final class PageMessages implements Messages {

    private final ObservableList<Posted> posted = FXCollections.observableArrayList();

    /// Kept in a field, because it receives changes only as long as it is referenced.
    private final ObservableList<Posted> readOnly = FXCollections.unmodifiableObservableList(posted);

    private final Map<String, StringProperty> faults = new HashMap<>();

    /// Tells what is wrong with a field.
    public void fault(String field, String sentence) {
        faultOf(field).set(sentence);
    }

    /// What is wrong with a field; empty if nothing is.
    public StringProperty faultOf(String field) {
        return faults.computeIfAbsent(field, key -> new SimpleStringProperty(this, key, ""));
    }

    /// Whether nothing is reported.
    public boolean isEmpty() {
        return posted.isEmpty()
                && faults.values().stream().allMatch(fault -> fault.get().isEmpty());
    }

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
        faults.values().forEach(fault -> fault.set(""));
    }

    public ObservableList<Posted> posted() {
        return readOnly;
    }
}
