package org.comptoir.pos.till.registry;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.StartQueries;
import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.journal.trail.TrailBaseline;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.registry.RegisterResult.NameTaken;
import org.comptoir.pos.till.registry.RegisterResult.NoLettersLeft;
import org.comptoir.pos.till.registry.RegisterResult.Registered;
import org.comptoir.pos.till.registry.RegisterResult.UnfitName;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// Assigns tills: a permanent letter, and a name that no other till has. Each change to a till is signed in its own
/// technical log, in the same transaction.
///
/// A till belongs to a machine through the id stored in the machine's folder. The id is in the folder before the
/// database knows it, so that a power cut at any moment leaves the machine with its own till or without one, never
/// with another's.
public final class TillRegistry {

    /// Which letter and name belong to which machine, and whether the till is in service.
    public static final CoveredTable COVERED = CoveredTable.byText("till", "id")
            .open("name", "name_key", "state", "machine", "registered_at", "registered_by", "retired_at");

    private static final String KIND = "till";
    private static final String NAME_OF_FIRST = "1";
    private static final String PROGRAM = "Comptoir";
    private static final String SIMULATED = "simulated";

    /// Held until the transaction ends on both engines; on PostgreSQL, readers are not blocked.
    private static final String LOCK = "lock table till in exclusive mode";

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    /// @param journal of any till of the shop
    public TillRegistry(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// The till of a machine. In a shop without tills the first one is created. A till from before tills were
    /// registered is assigned to the first machine that asks. Any other machine without a till must [#register].
    ///
    /// @param embedded whether no other machine can reach this database because it is in the machine's own folder: the
    ///     shop's only till then belongs to this machine, even if its id differs, as after restoring a backup into
    ///     a new folder
    public Optional<Till> ofMachine(UUID machine, boolean embedded) {
        var existing = new StartQueries(database)
                .till(machine)
                .map(till -> new Till(new TillId(till.id()), till.name(), TillState.ACTIVE));
        if (existing.isPresent()) {
            return existing;
        }
        coverTillsOfBefore();
        return database.write(session -> takeOver(session, machine, embedded));
    }

    /// A baseline counts only before any other entry about its table, so it goes ahead of the first change.
    private void coverTillsOfBefore() {
        new TrailBaseline(database, new JournalTrail(journal)).take(List.of(COVERED));
    }

    private Optional<Till> takeOver(StatelessSession session, UUID machine, boolean embedded) {
        PortableSql.change(session, LOCK);
        var rows = rows(session);
        if (rows.isEmpty()) {
            var first = new TillRow(TillId.FIRST, NAME_OF_FIRST);
            first.takeOver(machine, PROGRAM, clock.instant());
            session.insert(first);
            return Optional.of(signed(session, PROGRAM, first, "registered"));
        }
        return rows.stream()
                .filter(row -> row.state == TillState.ACTIVE)
                .filter(row -> row.machine.equals(TillRow.NO_MACHINE) || embedded && isOnlyOne(row, rows))
                .findFirst()
                .map(row -> {
                    row.takeOver(machine, PROGRAM, clock.instant());
                    session.update(row);
                    return signed(session, PROGRAM, row, "taken over by this machine");
                });
    }

    private static boolean isOnlyOne(TillRow row, List<TillRow> rows) {
        return isAtMachine(row)
                && rows.stream().filter(TillRegistry::isAtMachine).count() == 1;
    }

    private static boolean isAtMachine(TillRow row) {
        return row.state == TillState.ACTIVE && !row.machine.equals(SIMULATED);
    }

    /// Registers a till for a machine that has none.
    ///
    /// @param who recorded in the technical log as registering it
    public RegisterResult register(UUID machine, String name, String who) {
        return register(machine.toString(), name, who);
    }

    /// Registers a till without a machine, for a simulation.
    public RegisterResult registerSimulated(String name, String who) {
        return register(SIMULATED, name, who);
    }

    /// Registers the only till of a training shop, under [TillId#TRAINING].
    ///
    /// @throws IllegalStateException if the shop has tills
    public Till registerForTraining(UUID machine, String name, String who) {
        coverTillsOfBefore();
        return database.write(session -> {
            PortableSql.change(session, LOCK);
            if (!rows(session).isEmpty()) {
                throw new IllegalStateException("a shop with tills is no training");
            }
            return inserted(session, new TillRow(TillId.TRAINING, name), machine.toString(), who);
        });
    }

    private RegisterResult register(String machine, String name, String who) {
        var trimmed = name.strip();
        if (isUnfit(trimmed)) {
            return new UnfitName();
        }
        return database.write(session -> {
            PortableSql.change(session, LOCK);
            var rows = rows(session);
            var other = named(rows, trimmed);
            if (other.isPresent()) {
                return new NameTaken(other.get());
            }
            var id = rows.isEmpty() ? Optional.of(TillId.FIRST) : new TillId(rows.getLast().id).next();
            if (id.isEmpty()) {
                return new NoLettersLeft();
            }
            return new Registered(inserted(session, new TillRow(id.get(), trimmed), machine, who));
        });
    }

    private Till inserted(StatelessSession session, TillRow row, String machine, String who) {
        row.machine = machine;
        row.registeredAt = clock.instant();
        row.registeredBy = who;
        session.insert(row);
        if (!row.id.equals(TillId.FIRST.value())) {
            journal.forTill(new TillId(row.id)).begin(session);
        }
        return signed(session, who, row, "registered");
    }

    private static boolean isUnfit(String name) {
        return name.isEmpty() || name.length() > Till.MAX_NAME || name.chars().anyMatch(Character::isISOControl);
    }

    private static Optional<Till> named(List<TillRow> rows, String name) {
        var key = TillRow.keyOf(name);
        return rows.stream().filter(row -> row.nameKey.equals(key)).findFirst().map(TillRow::till);
    }

    /// Renames a till; its receipts print the new name from now on. Its letters and numbers stay.
    public RegisterResult rename(SignedInStaff signedIn, TillId id, String name) {
        signedIn.require(Permission.CHANGE_SETTINGS);
        var trimmed = name.strip();
        if (isUnfit(trimmed)) {
            return new UnfitName();
        }
        return database.write(session -> {
            PortableSql.change(session, LOCK);
            var other = named(rows(session), trimmed).filter(till -> !till.id().equals(id));
            if (other.isPresent()) {
                return new NameTaken(other.get());
            }
            var row = row(session, id);
            if (!row.name.equals(trimmed)) {
                var before = row.name;
                row.rename(trimmed);
                session.update(row);
                sign(session, row, new Deed(signedIn.name(), KIND, "renamed from " + before + " to " + trimmed));
            }
            return new Registered(row.till());
        });
    }

    /// Retires a till within the caller's transaction, which has made sure that nothing is open on it.
    public Till retire(StatelessSession session, SignedInStaff signedIn, TillId id) {
        var row = row(session, id);
        row.state = TillState.RETIRED;
        row.retiredAt = clock.instant();
        session.update(row);
        return signed(session, signedIn.name(), row, "retired");
    }

    /// All tills, active and retired, in the order of their letters.
    public List<Till> all() {
        return database.read(TillRegistry::rows).stream().map(TillRow::till).toList();
    }

    public Optional<Till> find(TillId id) {
        return database.read(session -> Optional.ofNullable(session.get(TillRow.class, id.value())))
                .map(TillRow::till);
    }

    /// Whether a till may sell, checked within the transaction of a sale.
    public static boolean isActive(StatelessSession session, TillId id) {
        var state = session.createSelectionQuery("select state from TillRow where id = :id", TillState.class)
                .setParameter("id", id.value())
                .getSingleResultOrNull();
        return state == TillState.ACTIVE;
    }

    private static TillRow row(StatelessSession session, TillId id) {
        var row = session.get(TillRow.class, id.value());
        if (row == null) {
            throw new IllegalArgumentException("no till " + id);
        }
        return row;
    }

    private static List<TillRow> rows(StatelessSession session) {
        return session.createSelectionQuery("from TillRow", TillRow.class).getResultList().stream()
                .sorted(Comparator.comparing(row -> new TillId(row.id)))
                .toList();
    }

    private Till signed(StatelessSession session, String who, TillRow row, String description) {
        sign(session, row, new Deed(who, KIND, description + " " + row.id + " " + row.name));
        return row.till();
    }

    private void sign(StatelessSession session, TillRow row, Deed deed) {
        var trail = new JournalTrail(journal.forTill(new TillId(row.id)));
        trail.record(session, deed, List.of(COVERED.row(row.id)));
    }
}
