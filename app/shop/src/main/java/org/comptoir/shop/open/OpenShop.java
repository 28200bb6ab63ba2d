package org.comptoir.shop.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.comptoir.pos.database.Backups;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.RestoreMark;
import org.comptoir.pos.database.location.ShopFolder;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.JournalKey;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.StartReport;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.journal.trail.TrailBaseline;
import org.comptoir.pos.outbox.MailPassword;
import org.comptoir.pos.sales.DayStart;
import org.comptoir.pos.sales.TillTerms;
import org.comptoir.pos.settings.PaperDesigns;
import org.comptoir.pos.settings.ShopSettings;
import org.comptoir.pos.staff.CommandTokens;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffDirectory;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.MachineFile;
import org.comptoir.pos.till.machine.MachineSettings;
import org.comptoir.pos.till.machine.RecorderSettings;
import org.comptoir.pos.till.registry.RegisterResult;
import org.comptoir.pos.till.registry.TillRegistry;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.vouchers.Vouchers;
import org.comptoir.shop.selling.WaitingPeople;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open shop: its folder locked, its database open, its services ready. Closing it releases everything.
public final class OpenShop implements AutoCloseable {

    static final List<Schema> SCHEMAS = List.of(new Schema("pos"), new Schema("customers"));

    private static final Logger LOG = LoggerFactory.getLogger(OpenShop.class);

    private final ShopFolder folder;
    private final Location location;
    private final Database database;
    private final Clock clock;
    private final ShopSettings settings;
    private final PaperDesigns designs;
    private final MachineFile machine;
    private final TillRegistry tills;
    private final OwnTill till;
    private final Journal journal;
    private final JournalTrail trail;
    private final StaffDirectory staff;
    private final CommandTokens tokens;
    private final ShopBackups backups;
    private final SellingServices counter;
    private final CustomerServices customerFile;
    private final MailPassword mailPassword = MailPassword.ofMachine();
    private final boolean isTraining;
    private @Nullable StartReport start;

    /// Puts the services together; see [ShopOpening].
    OpenShop(ShopFolder folder, Location location, Database database, JournalKey key) {
        this.folder = folder;
        this.location = location;
        this.database = database;
        var machineClock = folder.clock();
        var first = ShopOpening.ownJournal(folder, database, key);
        if (RestoreMark.isSet(folder.root())) {
            throw new Unavailable.UnavailableException(new Unavailable.RestoreUnanswered(folder.root()));
        }
        this.machine = MachineFile.open(folder.root());
        this.tills = new TillRegistry(database, first, machineClock);
        var registered = tills.ofMachine(machine.machine(), ShopOpening.isAlone(location))
                .orElseThrow(() -> new Unavailable.UnavailableException(new Unavailable.NoTill(folder.root())));
        machine.settle(registered.id());
        this.journal = first.forTill(registered.id());
        this.trail = new JournalTrail(journal);
        new TrailBaseline(database, trail).take(CoveredTables.all());
        this.settings = new ShopSettings(database, trail);
        this.till = new OwnTill(tills, registered, () -> DayStart.of(settings::get));
        var notes = settings.notes();
        machine.copyOnce(notes);
        this.isTraining = TrainingMark.isIn(notes);
        if (isTraining) {
            machine.limit(MachineSettings::forTraining);
        }
        this.start = settings.isFounded() ? null : StartReport.NOTHING;
        this.clock = new ShopClock(machineClock, settings);
        this.designs = new PaperDesigns(database, trail, this.clock);
        this.staff = new StaffDirectory(database, machineClock, journal::event, trail);
        this.tokens = new CommandTokens(database, machineClock, journal::event, trail);
        this.backups = new ShopBackups(journal, new Backups(database, folder, machineClock));
        var vouchers = new Vouchers(database, this.clock, trail);
        this.customerFile = new CustomerServices(this, vouchers);
        this.counter = new SellingServices(this, vouchers, customerFile.participants());
    }

    /// Opens the shop in a folder, creating the folder if it is missing, with the database the folder belongs to.
    ///
    /// @throws org.comptoir.pos.database.location.Unavailable.UnavailableException if it cannot be opened
    public static OpenShop open(Path root, Clock clock) {
        return ShopOpening.open(root, clock, KeyUnlock.ofMachine());
    }

    /// Opens a shop on a server for this time; see [#rememberServer].
    public static OpenShop openOnServer(Path root, Location.Server server, Clock clock) {
        return ShopOpening.openOnServer(root, server, clock, KeyUnlock.ofMachine());
    }

    /// What selling at this machine's till goes by; seconds may pass until it has what another till changed.
    public TillTerms till() {
        return till.terms(settings.recentProfile());
    }

    /// The same till's id, which is never read again: also within a transaction.
    TillId ownTill() {
        return till.id();
    }

    /// Decides at which hour business days begin, which the technical log tells. It holds from the next sale on.
    public void changeDayStart(SignedInStaff by, DayStart start) {
        settings.putAudited(by, DayStart.NOTE, start.text());
        till.forget();
    }

    /// Renames this machine's till.
    public RegisterResult renameTill(SignedInStaff by, String name) {
        var result = tills.rename(by, till.id(), name);
        till.forget();
        return result;
    }

    /// Decides how this machine works, which the technical log tells.
    public void changeMachine(SignedInStaff by, UnaryOperator<MachineSettings> change) {
        by.require(Permission.CHANGE_SETTINGS);
        var before = machine.settings();
        var changes = before.changesTo(machine.change(change));
        if (!changes.isEmpty()) {
            journal.event(by, "settings", "machine " + changes);
        }
    }

    public TillRegistry tills() {
        return tills;
    }

    /// Whether people train in this shop: screens and papers say so, and no device is reached but the printer.
    public boolean isTraining() {
        return isTraining;
    }

    /// The fiscal recorder this machine's sales go to: the one of the machine's settings, and none outside Italy, which
    /// alone asks for one.
    public RecorderSettings recorder() {
        return settings.recentProfile().country().equals("IT")
                ? machine.settings().recorder()
                : RecorderSettings.NONE;
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

    /// The designs of the shop's own for its papers.
    public PaperDesigns designs() {
        return designs;
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

    /// The password of the mail account, at this machine.
    public MailPassword mailPassword() {
        return mailPassword;
    }

    public StaffDirectory staff() {
        return staff;
    }

    /// As whom commands act.
    public CommandTokens tokens() {
        return tokens;
    }

    public ShopBackups backups() {
        return backups;
    }

    /// The services for articles and sales.
    public SellingServices counter() {
        return counter;
    }

    /// Who waits for goods, by name.
    public WaitingPeople waitingPeople() {
        return new WaitingPeople(counter.waitingList(), customerFile.customers(), counter.catalogue());
    }

    /// The services of the customer file.
    public CustomerServices customerFile() {
        return customerFile;
    }

    /// The journal's findings when the shop was opened. The first call looks for them and records the start.
    public synchronized StartReport start() {
        var known = start;
        if (known == null) {
            known = journal.guard().start();
            if (!isTraining) {
                TrainingShop.endKilled(this);
            }
            start = known;
        }
        return known;
    }

    private synchronized boolean isStarted() {
        return start != null;
    }

    /// Protects the key of a new shop with the operating system's secret store, if there is one. Otherwise file
    /// permissions protect it, and the owner is told so until they decide.
    ///
    /// @return whether the store protects it now
    public boolean protectNewKey(SignedInStaff owner) {
        return KeyInStore.protect(journal, owner);
    }

    /// Writes the file by which another machine becomes a till of this shop.
    ///
    /// @param file must not exist yet
    /// @param passphrase of at least [JournalKey#MIN_PASSPHRASE] characters
    public InviteResult invite(SignedInStaff owner, Path file, char[] passphrase) {
        owner.require(Permission.CHANGE_SETTINGS);
        return switch (location) {
            case Location.Embedded(var here) -> new InviteResult.NoServer(here);
            case Location.Server server -> {
                journal.invite(owner, server, file, passphrase);
                yield new InviteResult.Written(file, server.place(), server.isOfThisMachine());
            }
        };
    }

    /// Whether the folder holds, or belongs to, another shop than the one that was opened on a named server.
    public boolean isFolderOfAnotherShop() {
        return FolderServer.isOfAnotherShop(folder, location);
    }

    /// Has the next starts open this shop where it was opened now, once it is founded: a folder that holds another shop
    /// keeps that one.
    public void rememberServer() {
        if (settings.isFounded()) {
            FolderServer.remember(folder, location);
        }
    }

    /// Best effort: a shop must close even if its server or its folder is gone. Heads that were not compared yet with
    /// the kept ones do not replace them.
    private void keepHeads() {
        try {
            if (isStarted() && settings.isFounded()) {
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
