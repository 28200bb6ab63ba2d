package org.comptoir.desktop.messages;

import javafx.scene.Node;

/// The root of a window that shows temporary messages above its page.
public interface ToastHost {

    Toasts toasts();

    /// What was typed into a part of the page is saved.
    void saved(Node part);
}
