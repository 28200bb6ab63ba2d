package org.comptoir.app.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Every screen by its place: made when it is first gone to, kept from then on.
public final class Screens {

    private final Map<Place, Supplier<? extends Screen>> makers = new EnumMap<>(Place.class);
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final ReadOnlyObjectWrapper<@Nullable Place> current = new ReadOnlyObjectWrapper<>(this, "current");

    public Screens add(Place place, Supplier<? extends Screen> maker) {
        makers.put(place, maker);
        return this;
    }

    public Set<Place> places() {
        return makers.keySet();
    }

    /// Goes there; going where one is already does nothing.
    ///
    /// @throws IllegalArgumentException when no screen was added for it
    public void show(Place place) {
        if (place == current.get()) {
            return;
        }
        var next = screen(place);
        shown().ifPresent(Screen::hidden);
        current.set(place);
        next.shown();
    }

    /// Has the screen that is shown read afresh what it shows, as somebody else looks at it now.
    void showAgain() {
        shown().ifPresent(screen -> {
            screen.hidden();
            screen.shown();
        });
    }

    public Optional<Screen> shown() {
        return Optional.ofNullable(current.get()).map(made::get);
    }

    private Screen screen(Place place) {
        var maker = makers.get(place);
        if (maker == null) {
            throw new IllegalArgumentException("No screen was added for " + place);
        }
        return made.computeIfAbsent(place, any -> maker.get());
    }

    public ReadOnlyObjectProperty<@Nullable Place> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
