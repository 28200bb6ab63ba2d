package org.comptoir.desktop.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.comptoir.pos.scan.Scanned;

/// A screen of the program, created once and kept until it is built anew in another language. What [#onShow()]
/// subscribes, [#onHide()] releases.
public interface Screen {

    Node node();

    /// The node focused when it is shown.
    default Node focus() {
        return node();
    }

    default void onShow() {}

    default void onHide() {}

    /// Whether something would be lost if it were built anew now, besides what was typed into fields.
    default boolean isUnfinished() {
        return false;
    }

    /// The actions of keys on this screen; other keys keep their global meaning.
    default Map<Action, Runnable> actions() {
        return Map.of();
    }

    /// What can be typed here besides the keys of the actions.
    default List<KeyTip> tips() {
        return List.of();
    }

    /// A code scanned while this screen is shown.
    ///
    /// @return whether it was used; if not, the window passes it to the till
    default boolean scanned(Scanned code) {
        return false;
    }
}
