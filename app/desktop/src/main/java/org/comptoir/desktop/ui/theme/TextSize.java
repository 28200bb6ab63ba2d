package org.comptoir.desktop.ui.theme;

/// The size of everything: lengths follow the text size.
public enum TextSize {
    NORMAL(100),
    LARGE(115),
    LARGER(130),
    LARGEST(150);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    String styleClass() {
        return "size-" + percent;
    }
}
