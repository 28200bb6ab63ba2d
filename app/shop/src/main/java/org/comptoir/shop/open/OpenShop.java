package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.comptoir.pos.database.Backups;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.sales.Till;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.vouchers.Vouchers;

/// An open shop: its folder held, its database open, its services ready. Closing it gives all back.
public final class OpenShop implements AutoCloseable {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"), new Schema("customers"));

    private final ShopFolder folder;
    private final Database database;
    private final Clock clock;
    private final ShopSettings settings;
    private final Journal journal;
    private final StaffDirectory staff;
    private final ShopBackups backups;
    private final SellingServices counter;
    private final CustomerServices customerFile;

    private OpenShop(ShopFolder folder, Database database, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.journal = new Journal(database, JournalKey.openOrCreate(folder.root()), clock);
        if (!journal.isSignedByOwnKey()) {
            throw new Unavailable.UnavailableException(new Unavailable.WrongKey(folder.root()));
        }
        this.settings = new ShopSettings(database, journal::event);
        this.clock = new ShopClock(clock, settings);
        this.staff = new StaffDirectory(database, clock, journal::event);
        this.backups = new ShopBackups(journal, new Backups(database, folder, clock));
        var vouchers = new Vouchers(database, this.clock);
        this.customerFile = new CustomerServices(this, vouchers);
        this.counter = new SellingServices(this, vouchers, customerFile.participants());
    }

    /// Opens the shop of a folder, which is made when it is missing, on the database the folder belongs to.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when it cannot be opened
    public static OpenShop open(Path root, Clock clock) {
        return open(root, clock, SavedLocation::of);
    }

    /// Opens a shop on a server, and keeps that choice in the folder once it could be opened.
    public static OpenShop openOnServer(Path root, Location.Server server, Clock clock) {
        var shop = open(root, clock, folder -> server);
        try {
            SavedLocation.keep(shop.folder(), server);
            return shop;
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    /// Brings the journal's key back from its recovery copy, where it is missing or another till's. A server is kept in
    /// the folder as when the shop is opened on it.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the shop's data cannot be
    ///     reached
    static KeyRecovery recoverKey(
            Path root, Clock clock, Function<ShopFolder, Location> where, Path copy, char[] passphrase) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var recovered = JournalKey.ofRecoveryCopy(folder.root(), copy, passphrase);
            if (recovered.isEmpty()) {
                return KeyRecovery.NO_COPY;
            }
            var location = where.apply(folder);
            try (var database = Database.open(folder, location, SCHEMAS)) {
                if (!new Journal(database, recovered.get(), clock).isSignedByOwnKey()) {
                    return KeyRecovery.OTHER_SHOP;
                }
            }
            recovered.get().settle();
            if (location instanceof Location.Server server) {
                SavedLocation.keep(folder, server);
            }
            return KeyRecovery.RECOVERED;
        }
    }

    private static OpenShop open(Path root, Clock clock, Function<ShopFolder, Location> where) {
        var folder = ShopFolder.hold(root, clock);
        try {
            var database = Database.open(folder, where.apply(folder), SCHEMAS);
            try {
                return new OpenShop(folder, database, clock);
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// The till of this machine, as the settings name it now; seconds may pass until it has what another till changed.
    public Till till() {
        return Till.of(settings.recentProfile());
    }

    public ShopFolder folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    public Clock clock() {
        return clock;
    }

    public ShopSettings settings() {
        return settings;
    }

    public Journal journal() {
        return journal;
    }

    public StaffDirectory staff() {
        return staff;
    }

    public ShopBackups backups() {
        return backups;
    }

    /// Goods and selling.
    public SellingServices counter() {
        return counter;
    }

    /// Customers and writing to them.
    public CustomerServices customerFile() {
        return customerFile;
    }

    @Override
    public void close() {
        customerFile.close();
        database.close();
        folder.close();
    }
}
