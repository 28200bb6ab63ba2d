package org.comptoir.pos.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.PortableSql;
import org.comptoir.pos.database.StartQueries;
import org.comptoir.pos.staff.StaffChange.Done;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.TextOrder;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredRows;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The staff of the shop, and signing in.
public final class StaffDirectory {

    /// Who may do what, and by which PIN. Failures at signing in change no right.
    public static final CoveredTable COVERED = CoveredTable.byNumber("staff", "id")
            .open("name", "role", "active")
            .secret("pin_hash")
            .known("name");

    /// The kind of the entries about it in the technical log.
    private static final String RIGHTS = "rights";

    private static final int FREE_FAILURES = 5;
    private static final int MAX_DOUBLINGS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MAX_NAME_LENGTH = 80;

    private final Database database;
    private final Clock clock;
    private final AuditLog events;
    private final AuditTrail trail;

    /// @param events told of those who sign in or try to
    /// @param trail has each change signed
    public StaffDirectory(Database database, Clock clock, AuditLog events, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.trail = trail;
    }

    /// Staff who can sign in, by name.
    public List<StaffMember> active() {
        return new StartQueries(database)
                .staff().stream()
                        .map(row -> new StaffMember(
                                new StaffId(row.id()),
                                row.name(),
                                Role.valueOf(row.role()),
                                true,
                                StaffMember.language(row.language())))
                        .toList();
    }

    /// All staff including former ones, by name.
    public List<StaffMember> all() {
        return database.read(session -> session.createSelectionQuery("from StaffRow", StaffRow.class)
                .getResultStream()
                .map(StaffRow::member)
                .sorted(Comparator.comparing(StaffMember::name, TextOrder.ALPHABETICAL)
                        .thenComparing(member -> member.id().value()))
                .toList());
    }

    /// Signs somebody in. After five wrong PINs each further one delays the next attempt, by 30 seconds first and
    /// then twice as long each time, up to 16 minutes. Nobody is locked out permanently.
    public SignInResult signIn(StaffId id, char[] pin) {
        return enterPin(id, pin, "sign-in", "welcome");
    }

    /// The first owner who has this PIN, which is no secret: where everybody is shown it, as in a demo shop. Counts no
    /// failure.
    public Optional<SignedInStaff> ownerWithKnownPin(char[] pin) {
        return database.read(session -> session
                .createSelectionQuery("from StaffRow where active and role = OWNER order by id", StaffRow.class)
                .getResultList()
                .stream()
                .filter(row -> PinHash.fits(pin, row.pinHash))
                .map(row -> new SignedInStaff(new StaffId(row.id), row.name, row.role))
                .findFirst());
    }

    /// Asks somebody else for the PIN, for one action of the person who stays signed in. Wrong PINs count as at
    /// signing in.
    ///
    /// @param action what is allowed, and for whom, as the technical log tells it
    public SignInResult approve(StaffId id, char[] pin, String action) {
        return enterPin(id, pin, "approval", action);
    }

    private SignInResult enterPin(StaffId id, char[] pin, String kind, String welcome) {
        var now = clock.instant();
        var result = database.write(session -> signIn(session, id, pin, now));
        switch (result) {
            case SignInResult.Welcome(var signedIn) -> events.happened(signedIn.name(), kind, welcome);
            case SignInResult.WrongPin(var left) -> events.happened(nameOf(id), kind, "wrong PIN, " + left + " left");
            case SignInResult.Wait(var until) -> events.happened(nameOf(id), kind, "wait until " + until);
        }
        return result;
    }

    /// The row is locked first, so that PINs tried concurrently on several tills are counted one by one.
    private static SignInResult signIn(StatelessSession session, StaffId id, char[] pin, Instant now) {
        lock(session, id.value());
        var row = session.get(StaffRow.class, id.value());
        if (row == null || !row.active) {
            return new SignInResult.WrongPin(0);
        }
        if (row.waitUntil != null && now.isBefore(row.waitUntil)) {
            return new SignInResult.Wait(row.waitUntil);
        }
        if (PinHash.fits(pin, row.pinHash)) {
            count(session, row, 0, now);
            return new SignInResult.Welcome(new SignedInStaff(id, row.name, row.role));
        }
        count(session, row, row.failures + 1, now);
        return row.waitUntil == null
                ? new SignInResult.WrongPin(FREE_FAILURES - row.failures)
                : new SignInResult.Wait(row.waitUntil);
    }

    private static void count(StatelessSession session, StaffRow row, int failures, Instant now) {
        row.failures = failures;
        row.waitUntil = failures < FREE_FAILURES
                ? null
                : now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE_FAILURES, MAX_DOUBLINGS)));
        session.update(row);
    }

    private String nameOf(StaffId id) {
        return database.read(session -> {
            var row = session.get(StaffRow.class, id.value());
            return row == null ? "?" : row.name;
        });
    }

    public StaffChange hire(SignedInStaff signedIn, String name, Role role, char[] pin) {
        signedIn.require(Permission.MANAGE_STAFF);
        return database.write(
                session -> recorded(session, signedIn, "hired as " + role, hire(session, name, role, pin)));
    }

    /// The first owner of a shop that is being founded, within that transaction; there is nobody yet who could ask.
    /// It is for who founds the shop to have that signed.
    public static StaffChange hireFirstOwner(StatelessSession session, String name, char[] pin) {
        var staff = session.createSelectionQuery("select count(*) from StaffRow", Long.class)
                .getSingleResult();
        return staff > 0 ? new StaffChange.NameTaken() : hire(session, name, Role.OWNER, pin);
    }

    private static StaffChange hire(StatelessSession session, String name, Role role, char[] pin) {
        if (!PinRule.allows(pin)) {
            return new StaffChange.NoPin();
        }
        return named(session, name, 0, trimmed -> {
            var row = new StaffRow(trimmed, role, PinHash.of(pin));
            session.insert(row);
            return new Done(row.member());
        });
    }

    public StaffChange rename(SignedInStaff signedIn, StaffId id, String name) {
        return change(
                signedIn,
                id,
                "renamed",
                (session, row) -> named(session, name, row.id, trimmed -> {
                    row.name = trimmed;
                    return update(session, row);
                }));
    }

    public StaffChange changeRole(SignedInStaff signedIn, StaffId id, Role role) {
        return change(signedIn, id, "now " + role, (session, row) -> {
            if (role != Role.OWNER && isLastOwner(session, row)) {
                return new StaffChange.LastOwner();
            }
            row.role = role;
            return update(session, row);
        });
    }

    /// A dismissed person can no longer sign in but remains on the receipts that name them.
    public StaffChange dismiss(SignedInStaff signedIn, StaffId id) {
        return change(signedIn, id, "dismissed", (session, row) -> {
            if (isLastOwner(session, row)) {
                return new StaffChange.LastOwner();
            }
            row.active = false;
            return update(session, row);
        });
    }

    public StaffChange takeBack(SignedInStaff signedIn, StaffId id) {
        return change(signedIn, id, "taken back", (session, row) -> {
            row.active = true;
            return update(session, row);
        });
    }

    /// Everybody may change their own PIN; changing others' requires the permission to manage staff. Resets the
    /// failure count and ends their sign-ins on the command line.
    public StaffChange changePin(SignedInStaff signedIn, StaffId id, char[] pin) {
        if (!signedIn.id().equals(id)) {
            signedIn.require(Permission.MANAGE_STAFF);
        }
        return database.write(session -> {
            lockOwners(session);
            var row = session.get(StaffRow.class, id.value());
            if (row == null) {
                return new StaffChange.Gone();
            }
            if (!PinRule.allows(pin)) {
                return new StaffChange.NoPin();
            }
            row.pinHash = PinHash.of(pin);
            row.failures = 0;
            row.waitUntil = null;
            var changed = update(session, row);
            var signIns = CommandTokens.endSignIns(session, id);
            return recorded(session, signedIn, "PIN changed", changed, signIns);
        });
    }

    /// The language of the screens for this person. Everybody may choose their own. It is no right, so the technical
    /// log does not tell it.
    ///
    /// @param language null for the shop's
    public StaffChange changeLanguage(SignedInStaff signedIn, StaffId id, @Nullable Language language) {
        if (!signedIn.id().equals(id)) {
            signedIn.require(Permission.MANAGE_STAFF);
        }
        return database.write(session -> {
            lock(session, id.value());
            var row = session.get(StaffRow.class, id.value());
            if (row == null) {
                return new StaffChange.Gone();
            }
            row.language = language == null ? null : language.code();
            return update(session, row);
        });
    }

    private StaffChange change(
            SignedInStaff signedIn,
            StaffId id,
            String description,
            BiFunction<StatelessSession, StaffRow, StaffChange> change) {
        signedIn.require(Permission.MANAGE_STAFF);
        return database.write(session -> {
            lockOwners(session);
            var row = session.get(StaffRow.class, id.value());
            var done = row == null ? new StaffChange.Gone() : change.apply(session, row);
            return recorded(session, signedIn, description, done);
        });
    }

    /// Two owners who demote each other at the same time must not both succeed, so changes to the staff are
    /// serialised.
    static void lockOwners(StatelessSession session) {
        session.createSelectionQuery("select id from StaffRow where role = OWNER order by id", Long.class)
                .getResultList()
                .forEach(id -> lock(session, id));
    }

    private static void lock(StatelessSession session, long id) {
        PortableSql.lock(session, "update staff set failures = failures where id = ?", id);
    }

    private static boolean isLastOwner(StatelessSession session, StaffRow row) {
        return row.isOwner()
                && session.createSelectionQuery(
                                        "select count(*) from StaffRow where active and role = OWNER and id <> :id",
                                        Long.class)
                                .setParameter("id", row.id)
                                .getSingleResult()
                        == 0;
    }

    private static StaffChange named(
            StatelessSession session, String name, long except, Function<String, StaffChange> change) {
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_NAME_LENGTH) {
            return new StaffChange.NoName();
        }
        var duplicates = session.createSelectionQuery(
                        "select count(*) from StaffRow where lower(name) = lower(:name) and id <> :except", Long.class)
                .setParameter("name", trimmed)
                .setParameter("except", except)
                .getSingleResult();
        return duplicates > 0 ? new StaffChange.NameTaken() : change.apply(trimmed);
    }

    private static StaffChange update(StatelessSession session, StaffRow row) {
        session.update(row);
        return new Done(row.member());
    }

    private StaffChange recorded(
            StatelessSession session,
            SignedInStaff signedIn,
            String description,
            StaffChange change,
            CoveredRows... more) {
        if (change instanceof Done(var member)) {
            var deed = new Deed(signedIn.name(), RIGHTS, member.name() + " " + description);
            var rows = new ArrayList<>(List.of(more));
            rows.add(COVERED.row(member.id().value()));
            trail.record(session, deed, rows);
        }
        return change;
    }
}
