package org.comptoir.desktop.task;

import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.staff.NotPermitted;

/// Handles failures of background tasks that do not handle them themselves. Called on the screen's thread.
@FunctionalInterface
public interface FailureHandler {

    void unexpected(UnexpectedError error);

    /// The person lacks a permission.
    default void notPermitted(NotPermitted refusal) {
        unexpected(UnexpectedError.of(refusal));
    }

    /// The database cannot be reached or written.
    default void unavailable(Unavailable reason) {
        unexpected(UnexpectedError.of(new Unavailable.UnavailableException(reason)));
    }
}
