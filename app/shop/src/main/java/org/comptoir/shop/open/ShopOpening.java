package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyUnlock;

/// Opens what a shop needs, in its order: the folder, the key, the database. What was opened is closed again when the
/// rest cannot be; all throw [org.comptoir.pos.database.location.Unavailable.UnavailableException] then.
final class ShopOpening {

    private ShopOpening() {}

    /// @param unlock opens the key that signs the journal
    static OpenShop open(Path root, Clock clock, KeyUnlock unlock) {
        return started(openToSignIn(root, clock, unlock));
    }

    /// Opens the shop as far as signing in needs it. Nothing may be done in it before [OpenShop#start].
    static OpenShop openToSignIn(Path root, Clock clock, KeyUnlock unlock) {
        return open(root, clock, SavedLocation::of, unlock);
    }

    static OpenShop openOnServer(Path root, Location.Server server, Clock clock, KeyUnlock unlock) {
        return started(openOnServerToSignIn(root, server, clock, unlock));
    }

    static OpenShop openOnServerToSignIn(Path root, Location.Server server, Clock clock, KeyUnlock unlock) {
        return open(root, clock, folder -> server, unlock);
    }

    private static OpenShop started(OpenShop shop) {
        try {
            shop.database().prepare();
            shop.start();
            return shop;
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    private static OpenShop open(Path root, Clock clock, Function<ShopFolder, Location> locate, KeyUnlock unlock) {
        ClockFault.requirePossible(clock.instant());
        var folder = ShopFolder.hold(root, clock);
        try {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            var location = locate.apply(folder);
            var database = Database.open(folder, location, OpenShop.SCHEMAS);
            try {
                return new OpenShop(folder, location, database, key);
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// A server has other machines; a database in the folder has none.
    static boolean isAlone(Location location) {
        return switch (location) {
            case Location.Embedded ignored -> true;
            case Location.Server ignored -> false;
        };
    }

    /// @throws Unavailable.Problem when the folder's key is not the one that signed the shop's journal
    static Journal ownJournal(ShopFolder folder, Database database, JournalKey key) {
        var journal = new Journal(database, key, folder.clock());
        if (!journal.isSignedByOwnKey()) {
            throw new Unavailable.UnavailableException(new Unavailable.WrongKey(folder.root()));
        }
        return journal;
    }
}
