package org.comptoir.pos.database.location;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Why a shop's database cannot be opened or written: caused by the machine, not the user. Each reason has a
/// message in `texts/database`.
public sealed interface Unavailable {

    /// Another program has it open.
    ///
    /// @param holder what that program reported about itself: user, process and start time
    record HeldByAnother(Path folder, String holder) implements Unavailable {}

    /// Files can be read but not written.
    record ReadOnly(Path folder) implements Unavailable {}

    /// Less space is left than a day's sales may need.
    record DiskFull(Path folder) implements Unavailable {}

    /// The folder cannot be created or entered.
    record NoAccess(Path folder) implements Unavailable {}

    /// The folder's path contains a semicolon, at which the embedded engine would cut it off.
    record UnfitPath(Path folder) implements Unavailable {}

    /// The server does not answer or refuses access.
    record NoServer(String url, String reason) implements Unavailable {}

    /// The connection to the server broke: the transaction was either committed completely or not at all. The same
    /// request may be repeated.
    record ConnectionLost(String url) implements Unavailable {}

    /// Others held a lock for longer than the timeout. Nothing was written.
    record Locked() implements Unavailable {}

    /// The database exceeded the timeout. Nothing was written.
    record TimedOut() implements Unavailable {}

    /// The embedded engine stopped because of an internal error in the middle of a transaction. It is restarted before
    /// the next one. The transaction was rolled back, unless the engine stopped during the commit: then it may have
    /// been committed.
    record EngineStopped() implements Unavailable {}

    /// The server's disk is full.
    record ServerFull(String url) implements Unavailable {}

    /// The tables must be migrated while other programs are connected to the server.
    ///
    /// @param programs name, machine and start time of each
    record InUse(List<String> programs) implements Unavailable {

        public InUse {
            programs = List.copyOf(programs);
        }
    }

    /// The tables must be migrated, which the account of the program may not.
    ///
    /// @param owner of the tables, who may
    record NeedsOwner(String url, String owner) implements Unavailable {}

    /// The shop was moved from here to another place.
    record Moved(String place) implements Unavailable {}

    /// Copying the shop here was interrupted: it is still where it was.
    record HalfMoved(String place) implements Unavailable {}

    /// The database was written by a later version of the program.
    record FromLaterVersion(String version) implements Unavailable {}

    /// The files exist but cannot be read by the engine.
    record Damaged(Path folder, String reason) implements Unavailable {}

    /// The journal was signed with another key than the one in this folder, or the key file is damaged: continuing
    /// to sell would break the journal.
    record WrongKey(Path folder) implements Unavailable {}

    /// The shop has tills, but none of them belongs to this machine: it was never registered, or its till was
    /// retired.
    record NoTill(Path folder) implements Unavailable {}

    /// The journal's key is protected by a passphrase.
    ///
    /// @param isWrong whether a wrong passphrase was given, instead of none
    record KeyLocked(Path folder, boolean isWrong) implements Unavailable {}

    /// The operating system's store does not return the secret that opens the journal's key: another account or
    /// machine, or a store that was cleared or stays locked.
    record KeySecretMissing(Path folder) implements Unavailable {}

    /// A backup was restored, and nobody has stated yet which numbers were issued after it was made.
    record RestoreUnanswered(Path folder) implements Unavailable {}

    /// The machine's clock shows an impossible time.
    record ClockImpossible(Instant now) implements Unavailable {}

    /// The shop's folder was removed or replaced while the shop was open.
    record FolderGone(Path folder) implements Unavailable {}

    /// Whether it is transient, so that repeating the same request is right.
    default boolean isPassing() {
        return switch (this) {
            case NoServer noServer -> true;
            case ConnectionLost lost -> true;
            case Locked locked -> true;
            case TimedOut timedOut -> true;
            case EngineStopped stopped -> true;
            case HeldByAnother heldByAnother -> false;
            case ReadOnly readOnly -> false;
            case DiskFull full -> false;
            case ServerFull full -> false;
            case NoAccess noAccess -> false;
            case UnfitPath unfit -> false;
            case InUse inUse -> false;
            case NeedsOwner needsOwner -> false;
            case Moved moved -> false;
            case HalfMoved halfMoved -> false;
            case FromLaterVersion fromLaterVersion -> false;
            case Damaged damaged -> false;
            case WrongKey wrongKey -> false;
            case NoTill noTill -> false;
            case KeyLocked locked -> false;
            case KeySecretMissing missing -> false;
            case RestoreUnanswered restored -> false;
            case ClockImpossible clock -> false;
            case FolderGone folderGone -> false;
        };
    }

    /// Thrown wherever the database is accessed; every window and command shows the message of its reason.
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

    /// The reason found in a chain of causes, if any.
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
