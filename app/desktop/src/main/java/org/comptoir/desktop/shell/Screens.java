package org.comptoir.desktop.shell;

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

    private final Map<Destination, Supplier<? extends Screen>> makers = new EnumMap<>(Destination.class);
    private final Map<Destination, Screen> made = new EnumMap<>(Destination.class);
    private final ReadOnlyObjectWrapper<@Nullable Destination> current = new ReadOnlyObjectWrapper<>(this, "current");

    public Screens add(Destination place, Supplier<? extends Screen> maker) {
        makers.put(place, maker);
        return this;
    }

    public Set<Destination> places() {
        return makers.keySet();
    }

    /// Goes there; going where one is already does nothing.
    ///
    /// @throws IllegalArgumentException when no screen was added for it
    public void show(Destination place) {
        if (place == current.get()) {
            return;
        }
        var next = screen(place);
        shown().ifPresent(Screen::onHide);
        current.set(place);
        next.onShow();
    }

    /// Has the screen that is shown read afresh what it shows, as somebody else looks at it now.
    void showAgain() {
        shown().ifPresent(screen -> {
            screen.onHide();
            screen.onShow();
        });
    }

    public Optional<Screen> shown() {
        return Optional.ofNullable(current.get()).map(made::get);
    }

    private Screen screen(Destination place) {
        var maker = makers.get(place);
        if (maker == null) {
            throw new IllegalArgumentException("No screen was added for " + place);
        }
        return made.computeIfAbsent(place, any -> maker.get());
    }

    public ReadOnlyObjectProperty<@Nullable Destination> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
