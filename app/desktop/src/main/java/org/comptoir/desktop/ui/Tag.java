package org.comptoir.desktop.ui;

import java.util.Locale;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;

/// A small word in a pill that says a state and is not pressed.
public final class Tag extends HBox {

    public enum Kind {
        GREEN,
        LINE,
        AMBER,
        BLUE,
        RED
    }

    public Tag(Kind kind, String words) {
        getStyleClass().addAll("tag", kind.name().toLowerCase(Locale.ROOT));
        getChildren().add(TextLabel.body(words).whole());
        setMaxWidth(USE_PREF_SIZE);
    }

    public Tag(Kind kind, String words, Ikon ikon) {
        this(kind, words);
        getChildren().addFirst(new Icon(ikon, 16));
    }
}
