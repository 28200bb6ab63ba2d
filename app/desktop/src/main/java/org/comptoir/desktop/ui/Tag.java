package org.comptoir.desktop.ui;

import java.util.Locale;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;

/// A small label in a pill that shows a state and cannot be pressed.
public final class Tag extends HBox {

    public enum Kind {
        GREEN,
        LINE,
        AMBER,
        BLUE,
        RED
    }

    public Tag(Kind kind, String text) {
        getStyleClass().addAll("tag", kind.name().toLowerCase(Locale.ROOT));
        getChildren().add(TextLabel.body(text).whole());
        setMaxWidth(USE_PREF_SIZE);
    }

    public Tag(Kind kind, String text, Ikon ikon) {
        this(kind, text);
        getChildren().addFirst(new Icon(ikon, 16));
    }
}
