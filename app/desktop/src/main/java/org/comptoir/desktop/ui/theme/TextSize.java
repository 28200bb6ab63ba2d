package org.comptoir.desktop.ui.theme;

/// How large everything is drawn: lengths follow the size of the text.
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
