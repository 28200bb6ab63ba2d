package org.comptoir.desktop.messages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// What happened, what to do about it, and the actions for it. Its severity is given by [Messages].
///
/// @param detail what is safe or what to do; may be empty
/// @param icon null for that of the level
/// @param undo reverts the action, if possible
public record Message(
        String happened,
        String detail,
        @Nullable Ikon icon,
        List<Step> steps,
        @Nullable Runnable undo) {

    /// An action that resolves it. The message is removed when it is pressed.
    public record Step(Ikon icon, String label, Runnable action) {}

    public Message {
        steps = List.copyOf(steps);
    }

    public static Message of(String happened) {
        return of(happened, "");
    }

    public static Message of(String happened, String detail) {
        return new Message(happened, detail, null, List.of(), null);
    }

    public Message withIcon(Ikon other) {
        return new Message(happened, detail, other, steps, undo);
    }

    public Message withStep(Ikon stepIcon, String label, Runnable action) {
        var more = Stream.concat(steps.stream(), Stream.of(new Step(stepIcon, label, action)))
                .toList();
        return new Message(happened, detail, icon, more, undo);
    }

    Message undoneBy(Runnable takesBack) {
        return new Message(happened, detail, icon, steps, takesBack);
    }
}
