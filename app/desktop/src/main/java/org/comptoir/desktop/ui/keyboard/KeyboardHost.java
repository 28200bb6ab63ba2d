package org.comptoir.desktop.ui.keyboard;

import javafx.scene.Node;

/// A view with a place for the keyboard at its foot: what is above becomes lower, and nothing is covered.
public interface KeyboardHost {

    void dock(Node keyboard);

    void undock(Node keyboard);
}
