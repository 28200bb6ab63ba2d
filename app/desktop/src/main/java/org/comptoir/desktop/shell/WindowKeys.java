package org.comptoir.desktop.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.comptoir.desktop.devices.KeyRepeatFilter;

/// What the keys do in the window: the actions of the screen shown, those that are the same everywhere, and the digits
/// that go to a screen.
final class WindowKeys {

    /// The digits 1 to 9, then 0.
    static final int MAX_NUMBERED = 10;

    private final Screens screens;
    private final Supplier<List<Destination>> places;
    private final Map<Action, Runnable> everywhere;
    private final KeyRepeatFilter held = new KeyRepeatFilter();
    private BooleanSupplier covered = () -> false;
    private BooleanSupplier leaveHelp = () -> false;
    private boolean isCounted;

    /// @param places to which the digits go, in their order
    /// @param everywhere what the screen shown has no action of its own for
    WindowKeys(Screens screens, Supplier<List<Destination>> places, Map<Action, Runnable> everywhere) {
        this.screens = screens;
        this.places = places;
        this.everywhere = Map.copyOf(everywhere);
    }

    /// @param whileCovered whether a sign-in hides the screens, whose keys are dead then
    /// @param leaveHelp closes the help and answers whether it was open
    void listenTo(Scene scene, BooleanSupplier whileCovered, BooleanSupplier leaveHelp) {
        covered = whileCovered;
        this.leaveHelp = leaveHelp;
        held.listenTo(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        // What has the focus may use a digit itself, such as a page that is zoomed.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!covered.getAsBoolean() && goTo(event)) {
                event.consume();
            }
        });
    }

    /// Those that do something now.
    Set<Action> actions() {
        var here = EnumSet.copyOf(everywhere.keySet());
        screens.shown().ifPresent(screen -> here.addAll(screen.actions().keySet()));
        return here;
    }

    private void press(KeyEvent event) {
        if (held.isRepeated() && event.getCode() == KeyCode.ENTER) {
            event.consume();
            return;
        }
        if (covered.getAsBoolean()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && leaveHelp.getAsBoolean()) {
            event.consume();
            return;
        }
        isCounted = false;
        Action.of(event)
                .filter(action -> !(action.givesWayToFields() && isTyping(event)))
                .ifPresent(action -> press(event, action));
    }

    private void press(KeyEvent event, Action action) {
        operation(action).ifPresent(operation -> {
            event.consume();
            isCounted = action == Action.MORE || action == Action.LESS;
            if (!held.isRepeated() || action.repeats()) {
                operation.run();
            }
        });
    }

    /// Plus and minus mean the same on the keypad and on the main keyboard, where their keys differ by country; what
    /// counted is not typed as well.
    private void type(KeyEvent event) {
        if (covered.getAsBoolean() || !isSign(event.getCharacter())) {
            return;
        }
        if (isCounted) {
            isCounted = false;
            event.consume();
        } else if (!isTyping(event)) {
            operation(event.getCharacter().equals("+") ? Action.MORE : Action.LESS)
                    .ifPresent(operation -> {
                        event.consume();
                        operation.run();
                    });
        }
    }

    private static boolean isSign(String typed) {
        return typed.equals("+") || typed.equals("-");
    }

    /// An empty field has no use for Delete, plus and minus: they belong to the ticket then.
    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl input
                && input.isEditable()
                && !input.getText().isEmpty();
    }

    private Optional<Runnable> operation(Action action) {
        var here = screens.shown().map(screen -> screen.actions().get(action));
        return here.or(() -> Optional.ofNullable(everywhere.get(action)));
    }

    private boolean goTo(KeyEvent event) {
        if (!event.isShortcutDown() || !event.getCode().isDigitKey()) {
            return false;
        }
        var index = event.getCode() == KeyCode.DIGIT0
                ? MAX_NUMBERED - 1
                : event.getCode().getCode() - KeyCode.DIGIT1.getCode();
        var shown = places.get();
        if (index < 0 || index >= Math.min(shown.size(), MAX_NUMBERED)) {
            return false;
        }
        screens.show(shown.get(index));
        return true;
    }
}
