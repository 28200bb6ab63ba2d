package org.comptoir.desktop.messages;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Shows what happened, and what is safe or what to do, with the actions that resolve it.
public final class MessageBar extends HBox {

    public MessageBar(Level level, Message message) {
        getStyleClass().addAll("message-bar", style(level));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(message.happened() + " " + message.detail());
        var texts = Layouts.stacked(TextLabel.body(message.happened()).medium().wrapped());
        if (!message.detail().isEmpty()) {
            texts.getChildren()
                    .add(TextLabel.caption(message.detail())
                            .styled("message-detail")
                            .wrapped());
        }
        texts.getStyleClass().add("message-texts");
        var own = message.icon();
        getChildren().addAll(new Icon(own == null ? icon(level) : own, 24), Layouts.growing(texts));
        // Never less than its wrapped text needs, whatever else the page gives up.
        setMinHeight(USE_PREF_SIZE);
    }

    private static String style(Level level) {
        return switch (level) {
            case DONE -> "blue";
            case WARNING -> "amber";
            case FAILURE -> "red";
        };
    }

    private static Ikon icon(Level level) {
        return switch (level) {
            case DONE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case FAILURE -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
        };
    }

    public MessageBar action(ActionButton button) {
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button.small());
        return this;
    }

    /// Adds a close button; call it last.
    public MessageBar closing(String label, Runnable close) {
        getChildren().add(ActionButton.quietIcon(MaterialDesignC.CLOSE, label).onPress(close));
        return this;
    }
}
