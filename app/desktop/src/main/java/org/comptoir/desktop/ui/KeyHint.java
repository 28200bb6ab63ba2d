package org.comptoir.desktop.ui;

import javafx.scene.control.Label;

/// A keyboard shortcut, such as `F12`.
public final class KeyHint extends Label {

    public KeyHint(String key) {
        super(key);
        getStyleClass().add("key-hint");
        setMinWidth(USE_PREF_SIZE);
    }
}
