package org.comptoir.pos.database.location;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

    /// The link to the server broke in the middle: what was being written is there whole or not at all. The same
    /// request
    /// may be made again.
    record ConnectionLost(String url) implements Unavailable {}

    /// Somebody else holds what is needed, for longer than anybody waits. Nothing was written.
    record Locked() implements Unavailable {}

    /// The database took longer than anybody waits. Nothing was written.
    record TimedOut() implements Unavailable {}

    /// No room is left on the server.
    record ServerFull(String url) implements Unavailable {}

    /// The tables must be changed, and other programs are connected to the server.
    ///
    /// @param programs name, machine and since when, one each
    record InUse(List<String> programs) implements Unavailable {

        public InUse {
            programs = List.copyOf(programs);
        }
    }

    /// The shop was moved from here to another place.
    record Moved(String place) implements Unavailable {}

    /// The shop was being copied here, and that did not end: it is still where it was.
    record HalfMoved(String place) implements Unavailable {}

    /// The data was written by a later version of the program.
    record FromLaterVersion(String version) implements Unavailable {}

    /// The files are there but no engine can read them.
    record Damaged(Path folder, String reason) implements Unavailable {}

    /// The journal was signed with another key than the one in this folder, or that file is damaged: to sell on would
    /// break the journal.
    record WrongKey(Path folder) implements Unavailable {}

    /// The shop has tills, and none of them is this machine's: it was never registered, or its till was retired.
    record NoTill(Path folder) implements Unavailable {}

    /// The journal's key is under a passphrase.
    ///
    /// @param isWrong whether one was given, and is another
    record KeyLocked(Path folder, boolean isWrong) implements Unavailable {}

    /// The operating system's store does not give the secret that opens the journal's key: another account or machine,
    /// or a store that was emptied or stays locked.
    record KeySecretMissing(Path folder) implements Unavailable {}

    /// A backup was put back, and nobody has said yet which numbers were handed out after it was made.
    record RestoreUnanswered(Path folder) implements Unavailable {}

    /// The machine's clock shows a time at which no shop sells.
    record ClockImpossible(Instant now) implements Unavailable {}

    /// The folder of the shop was removed, or another was put in its place, while the shop was open.
    record FolderGone(Path folder) implements Unavailable {}

    /// Whether it passes by itself: asking again, the same way, is right.
    default boolean isPassing() {
        return switch (this) {
            case NoServer none -> true;
            case ConnectionLost lost -> true;
            case Locked busy -> true;
            case TimedOut late -> true;
            case HeldByAnother held -> false;
            case ReadOnly readOnly -> false;
            case DiskFull full -> false;
            case ServerFull full -> false;
            case NoAccess none -> false;
            case InUse used -> false;
            case Moved moved -> false;
            case HalfMoved half -> false;
            case FromLaterVersion later -> false;
            case Damaged damaged -> false;
            case WrongKey wrong -> false;
            case NoTill none -> false;
            case KeyLocked locked -> false;
            case KeySecretMissing missing -> false;
            case RestoreUnanswered restored -> false;
            case ClockImpossible clock -> false;
            case FolderGone gone -> false;
        };
    }

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
