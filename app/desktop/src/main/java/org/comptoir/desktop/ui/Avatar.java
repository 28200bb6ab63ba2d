package org.comptoir.desktop.ui;

import javafx.scene.layout.StackPane;

/// A person's initials on a round background.
public final class Avatar extends StackPane {

    /// @param size 36, 40, 56 or 72
    public Avatar(String initials, int size) {
        getStyleClass().addAll("avatar", "avatar-" + size);
        getChildren().add(TextLabel.body(initials));
        setMouseTransparent(true);
    }

    public static Avatar of(String name, int size) {
        var avatar = new Avatar(Initials.of(name), size);
        avatar.getStyleClass().add(AccentColour.of(name).styleClass());
        return avatar;
    }

    public static Avatar staff(String name, int size) {
        return new Avatar(Initials.of(name), size).accented();
    }

    /// With the accent colour: for staff, and the customer of a ticket.
    public Avatar accented() {
        getStyleClass().add("staff");
        return this;
    }
}
