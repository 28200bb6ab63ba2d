package org.comptoir.desktop.start;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.comptoir.desktop.shell.SystemFileChoice;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.open.ShopPlace;
import org.comptoir.shop.open.ShopRestoring;

/// Shows what keeps a shop from being opened, and asks for what opens it after all: a passphrase, a copy of the key, a
/// backup, the name of a new till, the last printed numbers.
final class RefusedOpening {

    private final OpeningView opening;
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<KeyUnlock> open;

    /// @param open opens the shop of the machine with what somebody typed
    RefusedOpening(OpeningView opening, Tasks tasks, Clock clock, Consumer<KeyUnlock> open) {
        this.opening = opening;
        this.tasks = tasks;
        this.clock = clock;
        this.open = open;
    }

    /// @param unlock what opens the key, as far as it was asked for yet
    /// @param again what is done when somebody tries once more
    void show(ShopPlace place, Unavailable reason, KeyUnlock unlock, Runnable again) {
        switch (reason) {
            case Unavailable.WrongKey wrong -> recoverKey(place, reason, again);
            case Unavailable.KeySecretMissing missing -> recoverKey(place, reason, again);
            case Unavailable.KeyLocked locked ->
                opening.locked(
                        locked,
                        typed -> {
                            opening.opening();
                            open.accept(KeyUnlock.ofMachine().withPassphrase(typed));
                        },
                        Platform::exit);
            case Unavailable.RestoreUnanswered restored ->
                opening.restored(
                        restored.folder(),
                        new RestoreModel(
                                tasks,
                                Language.ofMachine(),
                                () -> place.restoredTills(clock, unlock),
                                printed -> place.continueAfterRestore(clock, unlock, machineUser(), printed),
                                () -> anew(again)),
                        Platform::exit);
            case Unavailable.NoTill none -> register(place, unlock, again);
            case Unavailable.HeldByAnother held -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.ReadOnly readOnly -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.DiskFull full -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.NoAccess none -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.UnfitPath unfit -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.NoServer server -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.ConnectionLost lost -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.Locked busy -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.TimedOut late -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.EngineStopped stopped -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.ServerFull full -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.InUse used -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.NeedsOwner owned -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.Moved moved -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.HalfMoved half -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.FromLaterVersion later -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.Damaged damaged ->
                opening.damaged(
                        damaged,
                        again,
                        () -> askForBackup(place, Language.ofMachine(), () -> anew(again), again),
                        Platform::exit);
            case Unavailable.ClockImpossible impossible -> opening.unavailable(reason, again, Platform::exit);
            case Unavailable.FolderGone gone -> opening.unavailable(reason, again, Platform::exit);
        }
    }

    private void anew(Runnable again) {
        opening.opening();
        again.run();
    }

    /// Nobody has signed in yet: the machine's account is recorded, as on the command line.
    static SignedInStaff machineUser() {
        return SignedInStaff.commandLine(System.getProperty("user.name", "?"));
    }

    private void register(ShopPlace place, KeyUnlock unlock, Runnable again) {
        var model = new TillJoinModel(
                tasks,
                Language.ofMachine(),
                name -> place.registerTill(clock, unlock, name, machineUser()),
                () -> anew(again));
        opening.noTill(model, Platform::exit);
    }

    /// @param restored opens what was put in the place of the shop
    /// @param back what is done when nobody wants to restore anything
    void askForBackup(ShopPlace of, Language language, Runnable restored, Runnable back) {
        var model = new RestoreBackupModel(
                tasks, new Formats(language, clock.getZone()), new ShopRestoring(of.folder(), clock), restored);
        opening.restoring(model, new SystemFileChoice(), back);
    }

    private void recoverKey(ShopPlace place, Unavailable reason, Runnable again) {
        var model = new KeyRecoveryModel(
                tasks,
                Language.ofMachine(),
                (copy, passphrase) -> place.recoverKey(clock, copy, passphrase),
                () -> anew(again));
        opening.wrongKey(reason, model, new SystemFileChoice(), Platform::exit);
    }
}
