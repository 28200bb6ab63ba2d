package org.comptoir.desktop.dayend;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;

/// The latest closings of this till, and which till it is.
final class LastClosingsModel {

    private static final int CLOSINGS_SHOWN = 30;

    private final ScreenContext context;
    private final DayClosings dayClosings;
    private final Supplier<Optional<String>> till;
    private final ObservableList<DayClosing> closings = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final StringProperty tillName = new SimpleStringProperty(this, "tillName", "");
    private long nextNumber = 1;

    /// @param till which till this is, if that has to be told
    LastClosingsModel(ScreenContext context, DayClosings dayClosings, Supplier<Optional<String>> till) {
        this.context = context;
        this.dayClosings = dayClosings;
        this.till = till;
    }

    private record Read(List<DayClosing> last, long nextNumber) {}

    void load() {
        context.tasks()
                .of(till::get)
                .onSuccess(now -> tillName.set(now.orElse("")))
                .start();
        context.tasks()
                .of(() -> new Read(dayClosings.lastClosings(CLOSINGS_SHOWN), dayClosings.nextNumber()))
                .onSuccess(found -> {
                    nextNumber = found.nextNumber();
                    closings.setAll(found.last());
                    loaded.set(true);
                })
                .start();
    }

    /// The number of the next Z report, as far as this till knows.
    long nextNumber() {
        return nextNumber;
    }

    /// Newest first.
    ObservableList<DayClosing> closings() {
        return closings;
    }

    /// Whether they were read.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Empty in a shop of one till.
    ReadOnlyStringProperty tillNameProperty() {
        return tillName;
    }
}
