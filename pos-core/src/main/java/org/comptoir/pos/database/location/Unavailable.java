package org.comptoir.pos.database.location;

import java.nio.file.Path;
import java.util.Optional;

/// Why a shop's data cannot be opened or written: the machine's doing, not the user's. Each has a sentence in
/// `texts/database`.
public sealed interface Unavailable {

    /// Another program has it open.
    ///
    /// @param holder what that program said of itself: user, process and since when
    record HeldByAnother(Path folder, String holder) implements Unavailable {}

    /// Files can be read but not written.
    record ReadOnly(Path folder) implements Unavailable {}

    /// Less room is left than a day's sales may need.
    record DiskFull(Path folder) implements Unavailable {}

    /// The folder cannot be made or entered.
    record NoAccess(Path folder) implements Unavailable {}

    /// The server does not answer or does not let us in.
    record NoServer(String url, String reason) implements Unavailable {}

    /// The data was written by a later version of the program.
    record FromLaterVersion(String version) implements Unavailable {}

    /// The files are there but no engine can read them.
    record Damaged(Path folder, String reason) implements Unavailable {}

    /// The journal was signed with another key than the one in this folder, or that file is damaged: to sell on would
    /// break the journal.
    record WrongKey(Path folder) implements Unavailable {}

    /// Thrown wherever the data is touched; every window and command says the sentence of its reason.
    final class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Unavailable reason;

        public UnavailableException(Unavailable reason, Throwable cause) {
            super(reason.toString(), cause);
            this.reason = reason;
        }

        public UnavailableException(Unavailable reason) {
            super(reason.toString());
            this.reason = reason;
        }

        public Unavailable reason() {
            return reason;
        }
    }

    /// The reason within a chain of causes, when there is one.
    static Optional<Unavailable> in(Throwable thrown) {
        for (var cause = Optional.of(thrown);
                cause.isPresent();
                cause = Optional.ofNullable(cause.get().getCause())) {
            if (cause.get() instanceof UnavailableException problem) {
                return Optional.of(problem.reason());
            }
        }
        return Optional.empty();
    }
}
