package org.comptoir.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// All screens by destination: created when first shown, and kept.
public final class Screens {

    private final Map<Destination, Supplier<? extends Screen>> makers = new EnumMap<>(Destination.class);
    private final Map<Destination, Screen> created = new EnumMap<>(Destination.class);
    private final ReadOnlyObjectWrapper<@Nullable Destination> current = new ReadOnlyObjectWrapper<>(this, "current");

    public Screens add(Destination place, Supplier<? extends Screen> maker) {
        makers.put(place, maker);
        return this;
    }

    public Set<Destination> places() {
        return makers.keySet();
    }

    /// Shows a screen; does nothing if it is shown already.
    ///
    /// @throws IllegalArgumentException if no screen was added for it
    public void show(Destination place) {
        if (place == current.get()) {
            return;
        }
        var next = screen(place);
        shown().ifPresent(Screen::onHide);
        current.set(place);
        next.onShow();
    }

    /// Refreshes the current screen for another person.
    void showAgain() {
        shown().ifPresent(screen -> {
            screen.onHide();
            screen.onShow();
        });
    }

    public Optional<Screen> shown() {
        return Optional.ofNullable(current.get()).map(created::get);
    }

    private Screen screen(Destination place) {
        var maker = makers.get(place);
        if (maker == null) {
            throw new IllegalArgumentException("No screen was added for " + place);
        }
        return created.computeIfAbsent(place, ignored -> maker.get());
    }

    public ReadOnlyObjectProperty<@Nullable Destination> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
