package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.comptoir.pos.database.Backups;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.MoveResult;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.ShopMove;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.RestoreMark;
import org.comptoir.pos.database.location.SavedLocation;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.ClockFault;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.LastNumbers;
import org.comptoir.pos.journal.RestoreAnswer;
import org.comptoir.pos.journal.SecretStoreException;
import org.comptoir.pos.journal.StartReport;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.journal.trail.TrailBaseline;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.Till;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.vouchers.Vouchers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open shop: its folder locked, its database open, its services ready. Closing it releases everything.
public final class OpenShop implements AutoCloseable {

    private static final List<Schema> SCHEMAS = List.of(new Schema("pos"), new Schema("customers"));

    private static final Logger LOG = LoggerFactory.getLogger(OpenShop.class);

    private final ShopFolder folder;
    private final Database database;
    private final Clock clock;
    private final ShopSettings settings;
    private final MachineFile machine;
    private final TillRegistry tills;
    private final OwnTill till;
    private final Journal journal;
    private final JournalTrail trail;
    private final StartReport start;
    private final StaffDirectory staff;
    private final ShopBackups backups;
    private final SellingServices counter;
    private final CustomerServices customerFile;

    /// @param alone whether the database lies in the machine's own folder
    private OpenShop(ShopFolder folder, Database database, JournalKey key, boolean alone) {
        this.folder = folder;
        this.database = database;
        var machineClock = folder.clock();
        var first = ownJournal(folder, database, key);
        if (RestoreMark.isSet(folder.root())) {
            throw new Unavailable.UnavailableException(new Unavailable.RestoreUnanswered(folder.root()));
        }
        this.machine = MachineFile.open(folder.root());
        this.tills = new TillRegistry(database, first, machineClock);
        var registered = tills.ofMachine(machine.machine(), alone)
                .orElseThrow(() -> new Unavailable.UnavailableException(new Unavailable.NoTill(folder.root())));
        machine.settle(registered.id());
        this.till = new OwnTill(tills, registered);
        this.journal = first.forTill(registered.id());
        this.trail = new JournalTrail(journal);
        new TrailBaseline(database, trail).take(CoveredTables.all());
        this.settings = new ShopSettings(database, trail);
        machine.copyOnce(settings.notes());
        this.start = settings.isFounded() ? journal.guard().start() : StartReport.NOTHING;
        this.clock = new ShopClock(machineClock, settings);
        this.staff = new StaffDirectory(database, machineClock, journal::event, trail);
        this.backups = new ShopBackups(journal, new Backups(database, folder, machineClock));
        var vouchers = new Vouchers(database, this.clock, trail);
        this.customerFile = new CustomerServices(this, vouchers);
        this.counter = new SellingServices(this, vouchers, customerFile.participants());
    }

    /// Opens the shop in a folder, creating the folder if it is missing, with the database the folder belongs to.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be opened
    public static OpenShop open(Path root, Clock clock) {
        return open(root, clock, KeyUnlock.ofMachine());
    }

    /// @param unlock opens the key that signs the journal
    static OpenShop open(Path root, Clock clock, KeyUnlock unlock) {
        return open(root, clock, SavedLocation::of, unlock);
    }

    /// Opens a shop on a server, and remembers the server in the folder once it was opened.
    public static OpenShop openOnServer(Path root, Location.Server server, Clock clock) {
        return openOnServer(root, server, clock, KeyUnlock.ofMachine());
    }

    static OpenShop openOnServer(Path root, Location.Server server, Clock clock, KeyUnlock unlock) {
        var shop = open(root, clock, folder -> server, unlock);
        try {
            SavedLocation.keep(shop.folder(), server);
            return shop;
        } catch (RuntimeException e) {
            shop.close();
            throw e;
        }
    }

    /// Restores the journal's key from its recovery copy if it is missing or belongs to another till. The server is
    /// remembered in the folder as when opening the shop on it.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop's data cannot be
    ///     reached
    static KeyRecovery recoverKey(
            Path root, Clock clock, Function<ShopFolder, Location> locate, Path copy, char[] passphrase) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var recovered = JournalKey.ofRecoveryCopy(folder.root(), copy, passphrase);
            if (recovered.isEmpty()) {
                return KeyRecovery.NO_COPY;
            }
            var location = locate.apply(folder);
            try (var database = Database.open(folder, location, SCHEMAS)) {
                if (!new Journal(database, recovered.get(), folder.clock()).isSignedByOwnKey()) {
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

    /// Moves the shop in a folder to a server, or back into the folder. The copy is valid once its journal is
    /// verified there; the move itself is the first event recorded there.
    ///
    /// @param server null to move into the folder
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if either cannot be reached, or
    ///     others are connected
    public static MoveResult move(Path root, Clock clock, Location.@Nullable Server server, SignedInStaff by) {
        by.require(Permission.BACK_UP);
        try (var folder = ShopFolder.hold(root, clock)) {
            var target = server == null ? new Location.Embedded(folder.root()) : server;
            var from = SavedLocation.of(folder).place();
            var result = ShopMove.run(folder, target, SCHEMAS, copied -> {
                var key = JournalKey.openOrCreate(folder.root(), KeyUnlock.ofMachine());
                var journal = new Journal(copied, key, folder.clock());
                var verified = journal.isSignedByOwnKey()
                        && journal.verify(by, behind -> {}).isSound();
                if (verified) {
                    journal.event(by, "moved", "from " + from + " to " + target.place());
                }
                return verified;
            });
            if (result instanceof MoveResult.Moved) {
                CustomerServices.forgetIndex(folder);
            }
            return result;
        }
    }

    /// States which numbers were issued after the backup that was restored here, so that the shop can be opened
    /// again and never issues one of them twice.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if the shop or the key cannot be
    ///     opened
    static RestoreAnswer continueAfterRestore(
            Path root,
            Clock clock,
            Function<ShopFolder, Location> locate,
            KeyUnlock unlock,
            SignedInStaff by,
            LastNumbers printed) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            try (var database = Database.open(folder, locate.apply(folder), SCHEMAS)) {
                var first = ownJournal(folder, database, key);
                var answer = first.forTill(receiptTill(new TillRegistry(database, first, folder.clock())))
                        .guard()
                        .continueAfterRestore(by, printed);
                switch (answer) {
                    case RestoreAnswer.Continued continued -> RestoreMark.clear(folder.root());
                    case RestoreAnswer.TooHigh tooHigh -> {}
                }
                return answer;
            }
        }
    }

    private static OpenShop open(Path root, Clock clock, Function<ShopFolder, Location> locate, KeyUnlock unlock) {
        ClockFault.requirePossible(clock.instant());
        var folder = ShopFolder.hold(root, clock);
        try {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            var location = locate.apply(folder);
            var database = Database.open(folder, location, SCHEMAS);
            try {
                return new OpenShop(folder, database, key, isAlone(location));
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// A server is shared with other machines; a database in the folder is not.
    private static boolean isAlone(Location location) {
        return switch (location) {
            case Location.Embedded ignored -> true;
            case Location.Server ignored -> false;
        };
    }

    /// @throws Unavailable.Problem when the folder's key is not the one that signed the shop's journal
    private static Journal ownJournal(ShopFolder folder, Database database, JournalKey key) {
        var journal = new Journal(database, key, folder.clock());
        if (!journal.isSignedByOwnKey()) {
            throw new Unavailable.UnavailableException(new Unavailable.WrongKey(folder.root()));
        }
        return journal;
    }

    /// The till whose receipts a restored backup asks for: the only one in use, or the first of several.
    private static TillId receiptTill(TillRegistry tills) {
        return tills.all().stream()
                .filter(Till::isActive)
                .map(Till::id)
                .findFirst()
                .orElse(TillId.FIRST);
    }

    /// Registers a till for this machine in a shop whose tills belong to other machines.
    ///
    /// @param who recorded in the technical log as registering it
    /// @throws Unavailable.Problem if the shop's data cannot be reached, or the key is not in the folder yet
    static RegisterResult registerTill(
            Path root, Clock clock, Function<ShopFolder, Location> locate, String name, String who) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var location = locate.apply(folder);
            try (var database = Database.open(folder, location, SCHEMAS)) {
                var key = JournalKey.openOrCreate(folder.root(), KeyUnlock.ofMachine());
                var tills = new TillRegistry(database, ownJournal(folder, database, key), folder.clock());
                var machine = MachineFile.open(folder.root());
                var existing = tills.ofMachine(machine.machine(), isAlone(location));
                var result = existing.<RegisterResult>map(RegisterResult.AlreadyRegistered::new)
                        .orElseGet(() -> tills.register(machine.machine(), name, who));
                if (location instanceof Location.Server server && !(result instanceof RegisterResult.Refused)) {
                    SavedLocation.keep(folder, server);
                }
                return result;
            }
        }
    }

    /// The terms for selling at this machine's till; changes made at another till may arrive some seconds late.
    public TillTerms till() {
        return TillTerms.of(till.get(), settings.recentProfile());
    }

    /// Renames this machine's till.
    public RegisterResult renameTill(SignedInStaff by, String name) {
        var result = tills.rename(by, till.id(), name);
        till.forget();
        return result;
    }

    /// Sets where this machine prints receipts, and records it in the technical log.
    public void changePrinter(SignedInStaff by, String kind, String address) {
        by.require(Permission.CHANGE_SETTINGS);
        machine.change(settings -> settings.with(
                new PrinterSettings(kind, address, settings.printer().drawer())));
        journal.event(by, "settings", "printer " + kind + " " + address);
    }

    public TillRegistry tills() {
        return tills;
    }

    /// The settings of this machine.
    public MachineFile machine() {
        return machine;
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

    /// Proves the journal, and the tables by it.
    public ShopVerifier verifier() {
        return new ShopVerifier(database, journal);
    }

    /// Has changes of covered rows signed.
    AuditTrail trail() {
        return trail;
    }

    public StaffDirectory staff() {
        return staff;
    }

    public ShopBackups backups() {
        return backups;
    }

    /// The services for articles and sales.
    public SellingServices counter() {
        return counter;
    }

    /// The services of the customer file.
    public CustomerServices customerFile() {
        return customerFile;
    }

    /// The journal's findings when the shop was opened.
    public StartReport start() {
        return start;
    }

    /// Protects the key of a new shop with the operating system's secret store, if there is one. Otherwise file
    /// permissions protect it, and the owner is told so until they decide.
    ///
    /// @return whether the store protects it now
    public boolean protectNewKey(SignedInStaff owner) {
        var unlock = KeyUnlock.ofMachine();
        if (!unlock.store().isAvailable()) {
            return false;
        }
        try {
            journal.guard().protectKey(owner, new KeyProtection.SystemStore(), unlock);
            return true;
        } catch (SecretStoreException e) {
            LOG.warn("The journal's key is protected by its file's rights alone", e);
            return false;
        }
    }

    /// Best effort: a shop must close even if its server or its folder is gone.
    private void keepHeads() {
        try {
            if (settings.isFounded()) {
                journal.saveHeads();
            }
        } catch (RuntimeException e) {
            LOG.warn("The journal's heads could not be kept when the shop was closed", e);
        }
    }

    @Override
    public void close() {
        keepHeads();
        customerFile.close();
        database.close();
        folder.close();
    }
}
