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

/// An open shop: its folder held, its database open, its services ready. Closing it gives all back.
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
        var own = tills.ofMachine(machine.machine(), alone)
                .orElseThrow(() -> new Unavailable.UnavailableException(new Unavailable.NoTill(folder.root())));
        machine.settle(own.id());
        this.till = new OwnTill(tills, own);
        this.journal = first.forTill(own.id());
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

    /// Opens the shop of a folder, which is made when it is missing, on the database the folder belongs to.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when it cannot be opened
    public static OpenShop open(Path root, Clock clock) {
        return open(root, clock, KeyUnlock.ofMachine());
    }

    /// @param unlock what opens the key that signs the journal
    static OpenShop open(Path root, Clock clock, KeyUnlock unlock) {
        return open(root, clock, SavedLocation::of, unlock);
    }

    /// Opens a shop on a server, and keeps that choice in the folder once it could be opened.
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

    /// Brings the journal's key back from its recovery copy, where it is missing or another till's. A server is kept in
    /// the folder as when the shop is opened on it.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when the shop's data cannot
    ///     be reached
    static KeyRecovery recoverKey(
            Path root, Clock clock, Function<ShopFolder, Location> where, Path copy, char[] passphrase) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var recovered = JournalKey.ofRecoveryCopy(folder.root(), copy, passphrase);
            if (recovered.isEmpty()) {
                return KeyRecovery.NO_COPY;
            }
            var location = where.apply(folder);
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

    /// Takes the shop of a folder to a server, or back into the folder. What was copied counts once its journal is
    /// verified there; that the shop was moved is the first that is recorded there.
    ///
    /// @param server null for the folder
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when either cannot be
    ///     reached, or others are connected
    public static MoveResult move(Path root, Clock clock, Location.@Nullable Server server, SignedInStaff by) {
        by.require(Permission.BACK_UP);
        try (var folder = ShopFolder.hold(root, clock)) {
            var target = server == null ? new Location.Embedded(folder.root()) : server;
            var from = SavedLocation.of(folder).place();
            var result = ShopMove.run(folder, target, SCHEMAS, copied -> {
                var key = JournalKey.openOrCreate(folder.root(), KeyUnlock.ofMachine());
                var journal = new Journal(copied, key, folder.clock());
                var sound = journal.isSignedByOwnKey()
                        && journal.verify(by, behind -> {}).isSound();
                if (sound) {
                    journal.event(by, "moved", "from " + from + " to " + target.place());
                }
                return sound;
            });
            if (result instanceof MoveResult.Moved) {
                CustomerServices.forgetIndex(folder);
            }
            return result;
        }
    }

    /// Says which numbers were handed out after the backup that was put back here, so that the shop opens again and
    /// never gives one of them twice.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException when shop or key cannot be
    ///     opened
    static RestoreAnswer continueAfterRestore(
            Path root,
            Clock clock,
            Function<ShopFolder, Location> where,
            KeyUnlock unlock,
            SignedInStaff by,
            LastNumbers printed) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            try (var database = Database.open(folder, where.apply(folder), SCHEMAS)) {
                var first = ownJournal(folder, database, key);
                var answer = first.forTill(printedBy(new TillRegistry(database, first, folder.clock())))
                        .guard()
                        .continueAfterRestore(by, printed);
                switch (answer) {
                    case RestoreAnswer.Continued continued -> RestoreMark.clear(folder.root());
                    case RestoreAnswer.TooHigh high -> {}
                }
                return answer;
            }
        }
    }

    private static OpenShop open(Path root, Clock clock, Function<ShopFolder, Location> where, KeyUnlock unlock) {
        ClockFault.requirePossible(clock.instant());
        var folder = ShopFolder.hold(root, clock);
        try {
            var key = JournalKey.openOrCreate(folder.root(), unlock);
            var location = where.apply(folder);
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

    /// A server has other machines; a database in the folder has none.
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

    /// Whose receipts a restored backup asks for: the one till that is in use, or the first of several.
    private static TillId printedBy(TillRegistry tills) {
        return tills.all().stream()
                .filter(Till::isActive)
                .map(Till::id)
                .findFirst()
                .orElse(TillId.FIRST);
    }

    /// Gives this machine a till of its own in a shop whose tills are other machines'.
    ///
    /// @param who registers it, as the technical log tells
    /// @throws Unavailable.Problem when the shop's data cannot be reached, or its key is not in the folder yet
    static RegisterResult registerTill(
            Path root, Clock clock, Function<ShopFolder, Location> where, String name, String who) {
        try (var folder = ShopFolder.hold(root, clock)) {
            var location = where.apply(folder);
            try (var database = Database.open(folder, location, SCHEMAS)) {
                var key = JournalKey.openOrCreate(folder.root(), KeyUnlock.ofMachine());
                var tills = new TillRegistry(database, ownJournal(folder, database, key), folder.clock());
                var machine = MachineFile.open(folder.root());
                var known = tills.ofMachine(machine.machine(), isAlone(location));
                var result = known.<RegisterResult>map(RegisterResult.AlreadyRegistered::new)
                        .orElseGet(() -> tills.register(machine.machine(), name, who));
                if (location instanceof Location.Server server && !(result instanceof RegisterResult.Refused)) {
                    SavedLocation.keep(folder, server);
                }
                return result;
            }
        }
    }

    /// What selling at this machine's till goes by; seconds may pass until it has what another till changed.
    public TillTerms till() {
        return TillTerms.of(till.get(), settings.recentProfile());
    }

    /// Gives this machine's till another name.
    public RegisterResult renameTill(SignedInStaff by, String name) {
        var result = tills.rename(by, till.id(), name);
        till.forget();
        return result;
    }

    /// Decides where this machine prints receipts, which the technical log tells.
    public void changePrinter(SignedInStaff by, String kind, String address) {
        by.require(Permission.CHANGE_SETTINGS);
        machine.change(settings -> settings.with(
                new PrinterSettings(kind, address, settings.printer().drawer())));
        journal.event(by, "settings", "printer " + kind + " " + address);
    }

    public TillRegistry tills() {
        return tills;
    }

    /// What is set at this machine alone.
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

    /// Goods and selling.
    public SellingServices counter() {
        return counter;
    }

    /// Customers and writing to them.
    public CustomerServices customerFile() {
        return customerFile;
    }

    /// What the journal found when the shop was opened.
    public StartReport start() {
        return start;
    }

    /// Protects the key of a shop that was just founded by the system's store, where there is one. Otherwise its file's
    /// rights protect it, which is told until the owner decides.
    ///
    /// @return whether it is protected by the store now
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

    /// What can be done is done: a shop must close also when its server or its folder is gone.
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
