package org.comptoir.pos.database.location;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Says in words why the data cannot be reached, and what to do.
public final class UnavailableText {

    private UnavailableText() {}

    public static String of(Unavailable reason, Language language) {
        var texts = Texts.of("database", language);
        return switch (reason) {
            case Unavailable.HeldByAnother held -> texts.get("unavailable.held", held.folder(), held.holder());
            case Unavailable.ReadOnly readOnly -> texts.get("unavailable.readonly", readOnly.folder());
            case Unavailable.DiskFull full -> texts.get("unavailable.diskfull", full.folder());
            case Unavailable.NoAccess none -> texts.get("unavailable.noaccess", none.folder());
            case Unavailable.NoServer server -> texts.get("unavailable.noserver", server.url(), server.reason());
            case Unavailable.ConnectionLost lost -> texts.get("unavailable.connectionlost", lost.url());
            case Unavailable.Locked locked -> texts.get("unavailable.locked");
            case Unavailable.TimedOut late -> texts.get("unavailable.timedout");
            case Unavailable.ServerFull full -> texts.get("unavailable.serverfull", full.url());
            case Unavailable.InUse used -> texts.get("unavailable.inuse", String.join("; ", used.programs()));
            case Unavailable.Moved moved -> texts.get("unavailable.moved", moved.place());
            case Unavailable.HalfMoved half -> texts.get("unavailable.halfmoved", half.place());
            case Unavailable.FromLaterVersion later -> texts.get("unavailable.later", later.version());
            case Unavailable.Damaged damaged -> texts.get("unavailable.damaged", damaged.folder(), damaged.reason());
            case Unavailable.NoTill none -> texts.get("unavailable.notill", none.folder());
            case Unavailable.WrongKey wrong -> texts.get("unavailable.wrongkey", wrong.folder());
            case Unavailable.KeyLocked locked ->
                texts.get(locked.isWrong() ? "unavailable.keylocked.wrong" : "unavailable.keylocked", locked.folder());
            case Unavailable.KeySecretMissing missing -> texts.get("unavailable.keysecret", missing.folder());
            case Unavailable.RestoreUnanswered restored -> texts.get("unavailable.restored", restored.folder());
            case Unavailable.ClockImpossible clock -> texts.get("unavailable.clock", String.valueOf(clock.now()));
            case Unavailable.FolderGone gone -> texts.get("unavailable.foldergone", gone.folder());
        };
    }
}
