package org.comptoir.desktop.shell;

import javafx.scene.control.ScrollPane;
import org.comptoir.desktop.messages.MessageList;

/// The bars above a page. They leave most of the window to it: what is more scrolls. A bar that is closed leaves its
/// room
/// until a screen is shown anew, so that the page does not move from under the finger.
final class NoticesPane extends ScrollPane {

    private final MessageList bars;
    private double reserved;

    NoticesPane(MessageList bars) {
        super(bars);
        this.bars = bars;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("notices-pane");
        heightProperty().addListener((value, before, now) -> reserve(now.doubleValue()));
        settle();
    }

    private void reserve(double height) {
        if (height > reserved) {
            reserved = height;
            setMinHeight(height);
        }
    }

    /// Takes the room that the bars need now.
    void settle() {
        reserved = 0;
        setMinHeight(0);
        setManaged(bars.isVisible());
        setVisible(bars.isVisible());
    }
}
