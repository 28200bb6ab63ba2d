package org.comptoir.pos.database.location;

import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;

/// Explains why the database cannot be reached, and what to do.
public final class UnavailableText {

    private UnavailableText() {}

    public static String of(Unavailable reason, Language language) {
        var texts = Texts.of("database", language);
        return switch (reason) {
            case Unavailable.HeldByAnother heldByAnother ->
                texts.get("unavailable.held", heldByAnother.folder(), heldByAnother.holder());
            case Unavailable.ReadOnly readOnly -> texts.get("unavailable.readonly", readOnly.folder());
            case Unavailable.DiskFull full -> texts.get("unavailable.diskfull", full.folder());
            case Unavailable.NoAccess noAccess -> texts.get("unavailable.noaccess", noAccess.folder());
            case Unavailable.UnfitPath unfit -> texts.get("unavailable.unfitpath", unfit.folder());
            case Unavailable.NoServer server -> texts.get("unavailable.noserver", server.url(), server.reason());
            case Unavailable.ConnectionLost lost -> texts.get("unavailable.connectionlost", lost.url());
            case Unavailable.Locked locked -> texts.get("unavailable.locked");
            case Unavailable.TimedOut timedOut -> texts.get("unavailable.timedout");
            case Unavailable.EngineStopped stopped -> texts.get("unavailable.enginestopped");
            case Unavailable.ServerFull full -> texts.get("unavailable.serverfull", full.url());
            case Unavailable.InUse inUse -> texts.get("unavailable.inuse", String.join("; ", inUse.programs()));
            case Unavailable.NeedsOwner(var url, var owner) -> texts.get("unavailable.needsowner", url, owner);
            case Unavailable.Moved moved -> texts.get("unavailable.moved", moved.place());
            case Unavailable.HalfMoved halfMoved -> texts.get("unavailable.halfmoved", halfMoved.place());
            case Unavailable.FromLaterVersion fromLaterVersion ->
                texts.get("unavailable.later", fromLaterVersion.version());
            case Unavailable.Damaged damaged -> texts.get("unavailable.damaged", damaged.folder(), damaged.reason());
            case Unavailable.NoTill noTill -> texts.get("unavailable.notill", noTill.folder());
            case Unavailable.WrongKey wrongKey -> texts.get("unavailable.wrongkey", wrongKey.folder());
            case Unavailable.KeyLocked locked ->
                texts.get(locked.isWrong() ? "unavailable.keylocked.wrong" : "unavailable.keylocked", locked.folder());
            case Unavailable.KeySecretMissing missing -> texts.get("unavailable.keysecret", missing.folder());
            case Unavailable.RestoreUnanswered restored -> texts.get("unavailable.restored", restored.folder());
            case Unavailable.ClockImpossible clock -> texts.get("unavailable.clock", String.valueOf(clock.now()));
            case Unavailable.FolderGone folderGone -> texts.get("unavailable.foldergone", folderGone.folder());
        };
    }
}
