package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;

/// Restores the journal's key from its recovery copy if it is missing or belongs to another till.
final class KeyRecovering {

    private final Path root;
    private final Clock clock;
    private final Function<ShopFolder, Location> where;

    KeyRecovering(Path root, Clock clock, Function<ShopFolder, Location> where) {
        this.root = root;
        this.clock = clock;
        this.where = where;
    }

    /// The key proves whose shop is on the server, so the folder remembers it.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop's data cannot be
    ///     reached
    KeyRecovery run(Path copy, char[] passphrase) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var recovered = JournalKey.ofRecoveryCopy(folder.root(), copy, passphrase);
            if (recovered.isEmpty()) {
                return KeyRecovery.NO_COPY;
            }
            var location = where.apply(folder);
            try (var database = Database.open(folder, location, OpenShop.SCHEMAS)) {
                if (!new Journal(database, recovered.get(), folder.clock()).isSignedByOwnKey()) {
                    return KeyRecovery.OTHER_SHOP;
                }
            }
            recovered.get().settle(true);
            FolderServer.remember(folder, location);
            return KeyRecovery.RECOVERED;
        }
    }
}
