package org.comptoir.desktop.ui;

import javafx.scene.text.Text;

/// The text size at the place where it is added: a child that is neither seen nor laid out.
public final class Em extends Text {

    private static final double ROOT = 14;

    public Em() {
        super("");
        setManaged(false);
        setVisible(false);
    }

    /// A length of the drawings, which are made at 14 px for the text.
    public double px(double length) {
        return length * getFont().getSize() / ROOT;
    }
}
