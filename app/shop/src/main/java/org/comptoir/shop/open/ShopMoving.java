package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import org.comptoir.pos.database.MoveResult;
import org.comptoir.pos.database.ServerAccount;
import org.comptoir.pos.database.ShopMove;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// Moves the shop in a folder to a server, or back into the folder. The copy is valid once its journal is verified
/// there; the move itself is the first event recorded there.
final class ShopMoving {

    private final Path root;
    private final Clock clock;
    private final KeyUnlock unlock;
    private final SignedInStaff by;

    ShopMoving(Path root, Clock clock, KeyUnlock unlock, SignedInStaff by) {
        this.root = root;
        this.clock = clock;
        this.unlock = unlock;
        this.by = by;
    }

    MoveResult run(Location.@Nullable Server server, @Nullable ServerAccount account) {
        by.require(Permission.BACK_UP);
        try (var folder = ShopFolder.hold(root, clock)) {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            var target = server == null ? new Location.Embedded(folder.root()) : server;
            var from = SavedLocation.of(folder).place();
            var result = ShopMove.run(folder, target, OpenShop.SCHEMAS, account, copied -> {
                var journal = new Journal(copied, key, folder.clock());
                return isWhole(journal) && recorded(journal, from, target);
            });
            if (result instanceof MoveResult.Moved) {
                CustomerServices.forgetIndex(folder);
            }
            return result;
        }
    }

    /// All tables were compared by their sums before.
    private boolean isWhole(Journal journal) {
        return journal.isSignedByOwnKey() && journal.verify(by, behind -> {}).isSound();
    }

    private boolean recorded(Journal journal, String from, Location target) {
        journal.event(by, "moved", "from " + from + " to " + target.place());
        return true;
    }
}
