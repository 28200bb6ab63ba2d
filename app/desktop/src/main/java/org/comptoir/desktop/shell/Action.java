package org.comptoir.desktop.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keyboard actions, in the order of the help. A single list for the key bindings, the help and the printed
/// card.
public enum Action {
    HELP(key(KeyCode.F1)),
    SEARCH(key(KeyCode.F2)),
    CUSTOMER(key(KeyCode.F3)),
    QUANTITY(key(KeyCode.F4)),
    RECALL(key(KeyCode.F5)),
    PARK(key(KeyCode.F6)),
    DISCOUNT(key(KeyCode.F7)),
    PRICE(key(KeyCode.F8)),
    RETURN(key(KeyCode.F9)),
    DRAWER(key(KeyCode.F10)),
    FULL_SCREEN(key(KeyCode.F11)),
    PAY(key(KeyCode.F12), ctrl(KeyCode.ENTER)),
    REMOVE_LINE(key(KeyCode.DELETE)),
    MORE(key(KeyCode.ADD), key(KeyCode.PLUS)),
    LESS(key(KeyCode.SUBTRACT), key(KeyCode.MINUS)),
    UNDO(ctrl(KeyCode.Z)),
    REDO(ctrl(KeyCode.Y)),
    PURCHASES(ctrl(KeyCode.H)),
    NEW(ctrl(KeyCode.N)),
    SAVE(ctrl(KeyCode.S)),
    FILTER(ctrl(KeyCode.F)),
    PRINT(ctrl(KeyCode.P)),
    EXPORT(ctrl(KeyCode.E)),
    LOCK(ctrl(KeyCode.L)),
    BACK(key(KeyCode.ESCAPE));

    private final List<KeyCodeCombination> keys;

    Action(KeyCodeCombination... keys) {
        this.keys = List.of(keys);
    }

    private static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    public static Optional<Action> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(action -> action.keys.stream().anyMatch(key -> key.match(event)))
                .findFirst();
    }

    /// Whether its key is also used for typing: a focused field then keeps it.
    boolean givesWayToFields() {
        return switch (this) {
            case REMOVE_LINE, MORE, LESS, UNDO, REDO -> true;
            case HELP,
                    SEARCH,
                    CUSTOMER,
                    QUANTITY,
                    RECALL,
                    PARK,
                    DISCOUNT,
                    PRICE,
                    RETURN,
                    DRAWER,
                    FULL_SCREEN,
                    PAY,
                    PURCHASES,
                    NEW,
                    SAVE,
                    FILTER,
                    PRINT,
                    EXPORT,
                    LOCK,
                    BACK -> false;
        };
    }

    /// Whether it repeats while its key is held down.
    boolean repeats() {
        return this == MORE || this == LESS;
    }

    /// As labelled on a keyboard: `F12`, `Ctrl L`.
    public String keyName(String control, String escape, String delete) {
        var key = keys.getFirst();
        var named =
                Map.of(KeyCode.ESCAPE, escape, KeyCode.DELETE, delete, KeyCode.ADD, "+", KeyCode.SUBTRACT, "\u2212");
        var name = named.getOrDefault(key.getCode(), key.getCode().getName());
        return key.getShortcut() == KeyCombination.ModifierValue.DOWN ? control + " " + name : name;
    }

    String textKey() {
        return "shell.action." + name().toLowerCase(Locale.ROOT);
    }
}
