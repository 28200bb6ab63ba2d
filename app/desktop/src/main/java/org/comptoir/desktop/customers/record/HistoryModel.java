package org.comptoir.desktop.customers.record;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.comptoir.customers.timeline.TimelineEntry;
import org.comptoir.customers.timeline.TimelineFilter;
import org.comptoir.customers.timeline.TimelineKind;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.shop.open.CustomerServices;
import org.jspecify.annotations.Nullable;

/// The history of the customer shown, or what of it is asked for, with the notes that are added to it.
public final class HistoryModel {

    private final ScreenContext context;
    private final CustomerServices file;
    private final NoteModel notes;
    private final ReadOnlyObjectWrapper<List<TimelineEntry>> entries =
            new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private final ObjectProperty<@Nullable TimelineKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private @Nullable CustomerRecord record;
    private boolean reading;

    HistoryModel(ScreenContext context, CustomerServices file, Consumer<String> problem) {
        this.context = context;
        this.file = file;
        this.notes = new NoteModel(context, file.notes(), problem);
        kind.subscribe((before, now) -> read());
        words.subscribe((before, now) -> read());
    }

    /// The filter stays while the same customer is read again.
    void about(@Nullable CustomerRecord shown) {
        var before = idOf(record);
        var now = idOf(shown);
        record = shown;
        notes.about(now);
        if (now == null || !now.equals(before)) {
            kind.set(null);
            words.set("");
        }
        read();
    }

    private static @Nullable CustomerId idOf(@Nullable CustomerRecord shown) {
        return shown == null ? null : shown.id();
    }

    private TimelineFilter filter() {
        var chosen = kind.get();
        return TimelineFilter.of(chosen == null ? Set.of() : Set.of(chosen), words.get());
    }

    /// The record brings the latest entries along; a filter looks through all years. While one search runs, what is
    /// typed meanwhile waits, so that quick fingers do not pile up searches.
    private void read() {
        var asked = record;
        var filter = filter();
        if (asked == null || filter.isEverything()) {
            entries.set(asked == null ? List.of() : asked.history());
        } else if (!reading) {
            reading = true;
            context.work(by -> file.timeline().forCustomer(by, asked.id(), filter, RecordReader.MAX_TIMELINE_ENTRIES))
                    .onSuccess(found -> show(asked, filter, found))
                    .onFinished(() -> readOn(asked, filter))
                    .start();
        }
    }

    private void show(CustomerRecord asked, TimelineFilter filter, List<TimelineEntry> found) {
        if (isStill(asked, filter)) {
            entries.set(found);
        }
    }

    private void readOn(CustomerRecord asked, TimelineFilter filter) {
        reading = false;
        if (!isStill(asked, filter)) {
            read();
        }
    }

    private boolean isStill(CustomerRecord asked, TimelineFilter filter) {
        return asked.equals(record) && filter.equals(filter());
    }

    /// Newest first.
    public ReadOnlyObjectProperty<List<TimelineEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// Null for all kinds.
    public ObjectProperty<@Nullable TimelineKind> kindProperty() {
        return kind;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public boolean isFiltered() {
        return !filter().isEverything();
    }

    /// The notes about the customer shown.
    public NoteModel notes() {
        return notes;
    }
}
