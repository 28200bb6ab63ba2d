package org.comptoir.desktop.till.workplace;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/// What happened and what to do about it, for a bar above the screen.
public record TillMessage(Kind kind, Ikon ikon, String happened, String toDo, List<Step> steps) {

    /// Amber is to be put right, red is a device or a refusal.
    public enum Kind {
        AMBER,
        RED
    }

    /// Something that puts it right.
    public record Step(Ikon ikon, String words, Runnable does) {}

    public TillMessage {
        steps = List.copyOf(steps);
    }
}
