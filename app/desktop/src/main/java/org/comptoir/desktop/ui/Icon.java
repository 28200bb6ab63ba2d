package org.comptoir.desktop.ui;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/// An icon of the icon font, sized relative to the surrounding text so that it follows the text size.
public final class Icon extends Text {

    /// @param size 16 in chips, 18 in bars, 20 in buttons, 24 in the rail, 44 in empty states
    public Icon(Ikon ikon, int size) {
        super(Character.toString(ikon.getCode()));
        getStyleClass().setAll("icon", "icon-" + size);
    }

    public Icon toned(Emphasis tone) {
        getStyleClass().add(tone.styleClass());
        return this;
    }
}
