package org.comptoir.desktop.shell;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// All screens by destination: created when first shown, and kept until they are to be built anew.
public final class Screens {

    /// @param typed what is not saved of what was typed into it
    private record Created(Screen screen, TypedFields typed) {

        static Created of(Screen screen) {
            return new Created(screen, new TypedFields(screen.node()));
        }

        boolean isUnfinished() {
            return screen.isUnfinished() || typed.areThere();
        }
    }

    private final Map<Destination, Supplier<? extends Screen>> makers = new EnumMap<>(Destination.class);
    private final Map<Destination, Created> created = new EnumMap<>(Destination.class);
    private final Set<Destination> outdated = EnumSet.noneOf(Destination.class);
    private final ReadOnlyObjectWrapper<@Nullable Destination> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen");

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
        show(place, next);
    }

    /// Shows a screen of which more is asked.
    public <S extends Screen> S show(Destination place, Class<S> kind) {
        show(place);
        return kind.cast(screen(place));
    }

    private void show(Destination place, Screen next) {
        current.set(place);
        screen.set(next);
        next.onShow();
    }

    /// Refreshes the current screen for another person.
    void showAgain() {
        shown().ifPresent(shown -> {
            shown.onHide();
            shown.onShow();
        });
    }

    /// Has all screens built anew, as for another language. One that holds unfinished work stays as it is until that
    /// is finished.
    public void renew() {
        outdated.addAll(created.keySet());
        renewFinished();
    }

    /// Builds anew what was unfinished when all were to be renewed.
    void renewFinished() {
        for (var place : Set.copyOf(outdated)) {
            var old = created.get(place);
            if (old == null || old.isUnfinished()) {
                continue;
            }
            outdated.remove(place);
            created.remove(place);
            if (place == current.get()) {
                old.screen().onHide();
                show(place, screen(place));
            }
        }
    }

    /// What was typed into a part of the current screen is saved.
    void saved(Node part) {
        var place = current.get();
        if (place != null && created.containsKey(place)) {
            created.get(place).typed().saved(part);
        }
    }

    public Optional<Screen> shown() {
        return Optional.ofNullable(screen.get());
    }

    private Screen screen(Destination place) {
        var maker = makers.get(place);
        if (maker == null) {
            throw new IllegalArgumentException("No screen was added for " + place);
        }
        return created.computeIfAbsent(place, ignored -> Created.of(maker.get()))
                .screen();
    }

    public ReadOnlyObjectProperty<@Nullable Destination> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The screen shown, which may be another one of the same destination.
    ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }
}
