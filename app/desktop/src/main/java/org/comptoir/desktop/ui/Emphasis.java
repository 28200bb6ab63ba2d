package org.comptoir.desktop.ui;

/// The meaning of a colour. Never the only sign of a state: an icon or a word goes with it.
public enum Emphasis {
    INK,
    INK2,
    MUTED,
    ACCENT,
    AMBER,
    DANGER,
    INFO;

    String styleClass() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
