package org.comptoir.pos.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.text.TextOrder;
import org.comptoir.pos.trail.AuditTrail;
import org.comptoir.pos.trail.CoveredRows;
import org.comptoir.pos.trail.CoveredTable;
import org.comptoir.pos.trail.Deed;
import org.hibernate.StatelessSession;

/// With what commands act as somebody: the sign-in of a person, for a short time, and the tokens of scripts.
public final class CommandTokens {

    public static final CoveredTable COVERED = CoveredTable.byNumber("command_token", "id")
            .open("name", "staff_id", "rights", "created_at", "ends_at")
            .secret("secret_hash")
            .known("name");

    public static final int MAX_NAME = 40;
    public static final int MAX_DAYS = 366;

    /// A script that changes rights could give itself all others.
    private static final Set<Permission> NOT_FOR_SCRIPTS = Set.of(Permission.MANAGE_STAFF);

    private static final String KIND = "token";
    private static final String SIGN_IN = "sign-in";
    private static final int MAX_NAME_ON_PAPER = 80;

    private final Database database;
    private final Clock clock;
    private final AuditLog events;
    private final AuditTrail trail;

    /// @param events told of secrets that are not accepted
    /// @param trail has each change signed
    public CommandTokens(Database database, Clock clock, AuditLog events, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.trail = trail;
    }

    /// Keeps somebody who just entered their PIN signed in for commands. Sign-ins that have ended are removed.
    ///
    /// @return the secret by which commands know them
    public String signIn(SignedInStaff person, Duration lasting) {
        var now = clock.instant();
        var secret = TokenSecret.random();
        database.write(session -> {
            var changed = remove(session, endedSignIns(session, now));
            var row = new CommandTokenRow(
                    null, person.id().value(), "", TokenSecret.hash(secret), now, now.plus(lasting));
            session.insert(row);
            changed.add(row.id);
            var deed = new Deed(person.name(), SIGN_IN, "for commands until " + row.endsAt);
            trail.record(session, deed, List.of(COVERED.rows(changed)));
            return changed;
        });
        return secret;
    }

    /// Ends the sign-in of a person.
    ///
    /// @return whose, if it was one
    public Optional<String> signOut(String secret) {
        return database.write(session -> find(session, secret)
                .filter(row -> row.name == null)
                .map(row -> {
                    var person = nameOf(session, row.staffId);
                    var removed = remove(session, List.of(row));
                    trail.record(session, new Deed(person, SIGN_IN, "out"), List.of(COVERED.rows(removed)));
                    return person;
                }));
    }

    /// Whom a secret signs in, with the rights they have now. What is not accepted stands in the technical log.
    public TokenSignIn accept(String secret) {
        var now = clock.instant();
        var answer = database.read(session ->
                find(session, secret).map(row -> accepted(session, row, now)).orElseGet(TokenSignIn.Unknown::new));
        switch (answer) {
            case TokenSignIn.Accepted accepted -> {}
            case TokenSignIn.Ended ended -> events.happened("?", KIND, "refused: ended");
            case TokenSignIn.Unknown unknown -> events.happened("?", KIND, "refused: unknown");
        }
        return answer;
    }

    private static TokenSignIn accepted(StatelessSession session, CommandTokenRow row, Instant now) {
        var staff = session.get(StaffRow.class, row.staffId);
        if (staff == null || !staff.active || !now.isBefore(row.endsAt)) {
            return new TokenSignIn.Ended();
        }
        if (row.name == null) {
            return new TokenSignIn.Accepted(new SignedInStaff(new StaffId(staff.id), staff.name, staff.role));
        }
        var rights = EnumSet.noneOf(Permission.class);
        rights.addAll(rights(row));
        rights.retainAll(staff.role.permissions());
        return new TokenSignIn.Accepted(
                SignedInStaff.script(onPaper(row.name, staff.name), Role.lowestWith(rights), rights));
    }

    /// The token's name, and who answers for it.
    private static String onPaper(String token, String person) {
        var room = MAX_NAME_ON_PAPER - token.length() - " ()".length();
        return token + " (" + (person.length() <= room ? person : person.substring(0, room)) + ")";
    }

    /// Makes a token for a script.
    ///
    /// @param rights a part of those of who makes it
    public TokenCreation create(SignedInStaff by, String name, Set<Permission> rights, Instant end) {
        by.require(Permission.MANAGE_STAFF);
        rights.forEach(by::require);
        var now = clock.instant();
        var until = end.truncatedTo(ChronoUnit.MILLIS);
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_NAME) {
            return new TokenCreation.InvalidName();
        }
        if (rights.isEmpty()) {
            return new TokenCreation.NoRights();
        }
        for (var right : NOT_FOR_SCRIPTS) {
            if (rights.contains(right)) {
                return new TokenCreation.NotForScripts(right);
            }
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(MAX_DAYS, ChronoUnit.DAYS))) {
            return new TokenCreation.InvalidEnd();
        }
        var secret = TokenSecret.random();
        return database.write(session -> {
            StaffDirectory.lockOwners(session);
            if (named(session, trimmed).isPresent()) {
                return new TokenCreation.NameInUse(trimmed);
            }
            var row = new CommandTokenRow(trimmed, by.id().value(), text(rights), TokenSecret.hash(secret), now, until);
            session.insert(row);
            var deed = new Deed(by.name(), KIND, trimmed + " given, until " + until + ": " + row.rights);
            trail.record(session, deed, List.of(COVERED.row(row.id)));
            return new TokenCreation.Created(token(session, row), secret);
        });
    }

    /// The tokens of scripts, by name; also those that have ended.
    public List<CommandToken> all(SignedInStaff by) {
        by.require(Permission.MANAGE_STAFF);
        return database.read(session -> session
                .createSelectionQuery("from CommandTokenRow where name is not null", CommandTokenRow.class)
                .getResultList()
                .stream()
                .map(row -> token(session, row))
                .sorted(Comparator.comparing(CommandToken::name, TextOrder.ALPHABETICAL))
                .toList());
    }

    /// @return whether there was such a token
    public boolean revoke(SignedInStaff by, String name) {
        by.require(Permission.MANAGE_STAFF);
        return database.write(session -> {
            StaffDirectory.lockOwners(session);
            var row = named(session, name.strip());
            row.ifPresent(found -> {
                var removed = remove(session, List.of(found));
                trail.record(
                        session, new Deed(by.name(), KIND, found.name + " revoked"), List.of(COVERED.rows(removed)));
            });
            return row.isPresent();
        });
    }

    /// Ends the sign-ins of somebody whose PIN changes, within that transaction.
    static CoveredRows endSignIns(StatelessSession session, StaffId person) {
        var rows = session.createSelectionQuery(
                        "from CommandTokenRow where name is null and staffId = :staff", CommandTokenRow.class)
                .setParameter("staff", person.value())
                .getResultList();
        return COVERED.rows(remove(session, rows));
    }

    private static List<CommandTokenRow> endedSignIns(StatelessSession session, Instant now) {
        return session.createSelectionQuery(
                        "from CommandTokenRow where name is null and endsAt <= :now", CommandTokenRow.class)
                .setParameter("now", now)
                .getResultList();
    }

    private static ArrayList<Long> remove(StatelessSession session, List<CommandTokenRow> rows) {
        var ids = new ArrayList<Long>();
        for (var row : rows) {
            session.delete(row);
            ids.add(row.id);
        }
        return ids;
    }

    private static Optional<CommandTokenRow> find(StatelessSession session, String secret) {
        return session.createSelectionQuery("from CommandTokenRow where secretHash = :hash", CommandTokenRow.class)
                .setParameter("hash", TokenSecret.hash(secret))
                .uniqueResultOptional();
    }

    private static Optional<CommandTokenRow> named(StatelessSession session, String name) {
        return session.createSelectionQuery(
                        "from CommandTokenRow where lower(name) = lower(:name)", CommandTokenRow.class)
                .setParameter("name", name)
                .uniqueResultOptional();
    }

    private static CommandToken token(StatelessSession session, CommandTokenRow row) {
        var name = row.name == null ? "" : row.name;
        return new CommandToken(name, nameOf(session, row.staffId), rights(row), row.createdAt, row.endsAt);
    }

    private static String nameOf(StatelessSession session, long staff) {
        var row = session.get(StaffRow.class, staff);
        return row == null ? "?" : row.name;
    }

    /// Rights of a later version of the program are none here.
    private static List<Permission> rights(CommandTokenRow row) {
        var names = Set.of(row.rights.split(" "));
        return Arrays.stream(Permission.values())
                .filter(right -> names.contains(right.name()))
                .toList();
    }

    private static String text(Set<Permission> rights) {
        return rights.stream().sorted().map(Permission::name).collect(Collectors.joining(" "));
    }
}
