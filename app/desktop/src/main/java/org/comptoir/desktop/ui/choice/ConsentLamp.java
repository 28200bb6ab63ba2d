package org.comptoir.desktop.ui.choice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.comptoir.desktop.ui.Emphasis;
import org.comptoir.desktop.ui.Icon;
import org.comptoir.desktop.ui.Layouts;
import org.comptoir.desktop.ui.TextLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// Whether a person may be contacted on a channel, as a symbol and in words.
public final class ConsentLamp extends Button {

    public enum State {
        GIVEN,
        REFUSED,
        UNKNOWN
    }

    public ConsentLamp(String channel, State state, String text) {
        setText(channel + " " + text);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("lamp");
        var content = Layouts.row(
                8,
                icon(state),
                Layouts.stacked(
                        TextLabel.body(channel).styled("channel"),
                        TextLabel.caption(text).muted()));
        content.setMouseTransparent(true);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
    }

    private static Icon icon(State state) {
        return switch (state) {
            case GIVEN -> new Icon(MaterialDesignC.CHECK_CIRCLE, 20).toned(Emphasis.ACCENT);
            case REFUSED -> new Icon(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, 20).toned(Emphasis.DANGER);
            case UNKNOWN -> new Icon(MaterialDesignH.HELP_CIRCLE_OUTLINE, 20).toned(Emphasis.MUTED);
        };
    }
}
