package org.comptoir.app.ui.choice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.comptoir.app.ui.Box;
import org.comptoir.app.ui.Icon;
import org.comptoir.app.ui.Tone;
import org.comptoir.app.ui.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// Whether one may write to a person by one channel, in a sign and in words.
public final class ConsentLamp extends Button {

    public enum State {
        GIVEN,
        REFUSED,
        UNKNOWN
    }

    public ConsentLamp(String channel, State state, String words) {
        setText(channel + " " + words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().setAll("lamp");
        var content = Box.row(
                8,
                icon(state),
                Box.stacked(
                        Words.body(channel).styled("channel"),
                        Words.caption(words).muted()));
        content.setMouseTransparent(true);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
    }

    private static Icon icon(State state) {
        return switch (state) {
            case GIVEN -> new Icon(MaterialDesignC.CHECK_CIRCLE, 20).toned(Tone.ACCENT);
            case REFUSED -> new Icon(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, 20).toned(Tone.DANGER);
            case UNKNOWN -> new Icon(MaterialDesignH.HELP_CIRCLE_OUTLINE, 20).toned(Tone.MUTED);
        };
    }
}
