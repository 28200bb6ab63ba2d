package org.comptoir.desktop.ui.notice;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import org.comptoir.desktop.ui.ActionButton;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Says what happened over what is safe or what to do, with the actions that put it right.
public final class MessageBar extends HBox {

    /// Amber is to be put right, red is a device or a refusal, blue a notice.
    public enum Kind {
        AMBER,
        RED,
        BLUE
    }

    public MessageBar(Kind kind, Ikon ikon, String happened, String toDo) {
        getStyleClass().addAll("message-bar", kind.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(happened + " " + toDo);
        var words = Layouts.stacked(TextLabel.body(happened).medium().wrapped());
        if (!toDo.isEmpty()) {
            words.getChildren()
                    .add(TextLabel.caption(toDo).styled("message-detail").wrapped());
        }
        getChildren().addAll(new Icon(ikon, 24), Layouts.growing(words));
    }

    public MessageBar action(ActionButton button) {
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button.small());
        return this;
    }

    /// The cross at the end; it comes last.
    public MessageBar closing(String words, Runnable close) {
        getChildren().add(ActionButton.quietIcon(MaterialDesignC.CLOSE, words).onPress(close));
        return this;
    }
}
