package org.comptoir.desktop.task;

import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.staff.NotPermitted;

/// Answers what goes wrong in background work that has no answer of its own. Called on the thread of the screen.
@FunctionalInterface
public interface FailureHandler {

    void unexpected(UnexpectedError error);

    /// Somebody tried what they may not do.
    default void notPermitted(NotPermitted refusal) {
        unexpected(UnexpectedError.of(refusal));
    }

    /// The data cannot be reached or written.
    default void unavailable(Unavailable reason) {
        unexpected(UnexpectedError.of(new Unavailable.UnavailableException(reason)));
    }
}
