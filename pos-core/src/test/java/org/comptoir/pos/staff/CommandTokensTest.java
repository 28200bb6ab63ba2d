package org.comptoir.pos.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.trail.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class CommandTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Parameter
    TestEngine engine;

    Database database;
    SignedInStaff owner;
    SignedInStaff manager;
    final List<String> events = Collections.synchronizedList(new ArrayList<>());
    final AuditTrail trail = (session, deed, rows) -> events.add(deed.who() + " " + deed.kind() + " " + deed.details());

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
        owner = hired("Hélène", Role.OWNER);
        manager = hired("Nina", Role.MANAGER);
        events.clear();
    }

    private SignedInStaff hired(String name, Role role) {
        var hired =
                (StaffChange.Done) staff().hire(SignedInStaff.commandLine("test"), name, role, "1470".toCharArray());
        return new SignedInStaff(hired.member().id(), name, role);
    }

    private StaffDirectory staff() {
        return new StaffDirectory(database, clock(NOW), this::happened, trail);
    }

    private CommandTokens at(Instant now) {
        return new CommandTokens(database, clock(now), this::happened, trail);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private void happened(String who, String kind, String details) {
        events.add(who + " " + kind + " " + details);
    }

    @Test
    void keepsAPersonSignedInForAShortTime() {
        var secret = at(NOW).signIn(manager, HOUR);

        assertThat(at(NOW).accept(secret)).isEqualTo(new TokenSignIn.Accepted(manager));
        assertThat(at(NOW.plus(HOUR)).accept(secret)).isEqualTo(new TokenSignIn.Ended());
        assertThat(at(NOW).accept(secret + "x")).isEqualTo(new TokenSignIn.Unknown());
        assertThat(events)
                .containsExactly(
                        "Nina sign-in for commands until 2026-11-22T11:00:00Z",
                        "? token refused: ended",
                        "? token refused: unknown");
    }

    @Test
    void keepsNoSecret() {
        var secret = at(NOW).signIn(manager, HOUR);

        var kept = database.read(
                session -> session.createNativeQuery("select secret_hash from command_token", String.class)
                        .getSingleResult());

        assertThat(kept).hasSize(64).isNotEqualTo(secret);
        assertThat(String.join(" ", events)).doesNotContain(secret).doesNotContain(kept);
    }

    @Test
    void signsOut() {
        var secret = at(NOW).signIn(manager, HOUR);

        assertThat(at(NOW).signOut(secret)).contains("Nina");
        assertThat(at(NOW).signOut(secret)).isEmpty();
        assertThat(at(NOW).accept(secret)).isEqualTo(new TokenSignIn.Unknown());
    }

    @Test
    void forgetsSignInsThatHaveEnded() {
        var first = at(NOW).signIn(manager, HOUR);
        at(NOW.plus(HOUR)).signIn(owner, HOUR);

        assertThat(at(NOW).accept(first)).isEqualTo(new TokenSignIn.Unknown());
    }

    @Test
    void asksTheRoleAtEachCommand() {
        var secret = at(NOW).signIn(manager, HOUR);

        staff().changeRole(owner, manager.id(), Role.CASHIER);
        assertThat(at(NOW).accept(secret))
                .isEqualTo(new TokenSignIn.Accepted(new SignedInStaff(manager.id(), "Nina", Role.CASHIER)));

        staff().dismiss(owner, manager.id());
        assertThat(at(NOW).accept(secret)).isEqualTo(new TokenSignIn.Ended());
    }

    @Test
    void aNewPinEndsTheSignInsOfThatPersonAlone() {
        var hers = at(NOW).signIn(manager, HOUR);
        var other = at(NOW).signIn(owner, HOUR);

        staff().changePin(owner, manager.id(), "7391".toCharArray());

        assertThat(at(NOW).accept(hers)).isEqualTo(new TokenSignIn.Unknown());
        assertThat(at(NOW).accept(other)).isEqualTo(new TokenSignIn.Accepted(owner));
    }

    @Test
    void aScriptHasTheRightsItWasGivenAndNoOthers() {
        var created = created("webshop", EnumSet.of(Permission.SELL, Permission.SEE_FIGURES));

        var accepted = ((TokenSignIn.Accepted) at(NOW).accept(created.secret())).signedIn();

        assertThat(accepted.name()).isEqualTo("webshop (Hélène)");
        assertThat(accepted.role()).as("the lowest that has both").isEqualTo(Role.MANAGER);
        assertThat(accepted.may(Permission.SEE_FIGURES)).isTrue();
        assertThat(accepted.may(Permission.REFUND)).isFalse();
        assertThatThrownBy(() -> accepted.require(Permission.EXPORT_CUSTOMERS)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> staff().changePin(accepted, owner.id(), "7391".toCharArray()))
                .as("not even the PIN of who gave it the token")
                .isInstanceOf(NotPermitted.class);
        assertThat(at(NOW.plus(Duration.ofDays(31))).accept(created.secret())).isEqualTo(new TokenSignIn.Ended());
    }

    @Test
    void aScriptMayNoMoreThanWhoeverGaveItsToken() {
        hired("Odile", Role.OWNER);
        var created = created("exports", EnumSet.of(Permission.SELL, Permission.CHANGE_SETTINGS));

        staff().changeRole(owner, owner.id(), Role.MANAGER);
        var accepted = ((TokenSignIn.Accepted) at(NOW).accept(created.secret())).signedIn();
        assertThat(accepted.rights()).isEqualTo(Set.of(Permission.SELL));

        staff().dismiss(owner, owner.id());
        assertThat(at(NOW).accept(created.secret())).isEqualTo(new TokenSignIn.Ended());
    }

    private TokenCreation.Created created(String name, Set<Permission> rights) {
        return (TokenCreation.Created) at(NOW).create(owner, name, rights, NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void refusesWhatMustNotBe() {
        var sell = Set.of(Permission.SELL);
        var month = NOW.plus(Duration.ofDays(30));
        created("webshop", sell);

        assertThat(at(NOW).create(owner, "WebShop", sell, month)).isEqualTo(new TokenCreation.NameInUse("WebShop"));
        assertThat(at(NOW).create(owner, " ", sell, month)).isEqualTo(new TokenCreation.InvalidName());
        assertThat(at(NOW).create(owner, "x".repeat(41), sell, month)).isEqualTo(new TokenCreation.InvalidName());
        assertThat(at(NOW).create(owner, "none", Set.of(), month)).isEqualTo(new TokenCreation.NoRights());
        assertThat(at(NOW).create(owner, "all", EnumSet.allOf(Permission.class), month))
                .isEqualTo(new TokenCreation.NotForScripts(Permission.MANAGE_STAFF));
        assertThat(at(NOW).create(owner, "past", sell, NOW)).isEqualTo(new TokenCreation.InvalidEnd());
        assertThat(at(NOW).create(owner, "ever", sell, NOW.plus(Duration.ofDays(367))))
                .isEqualTo(new TokenCreation.InvalidEnd());
        assertThatThrownBy(() -> at(NOW).create(manager, "mine", sell, month)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void listsAndRevokes() {
        var first = created("webshop", Set.of(Permission.SELL));
        created("backups", Set.of(Permission.BACK_UP));
        at(NOW).signIn(manager, HOUR);

        assertThat(at(NOW).all(owner)).extracting(CommandToken::name).containsExactly("backups", "webshop");
        assertThat(at(NOW).all(owner).getFirst().givenBy()).isEqualTo("Hélène");
        assertThat(at(NOW).revoke(owner, "Webshop")).isTrue();
        assertThat(at(NOW).revoke(owner, "Webshop")).isFalse();
        assertThat(at(NOW).accept(first.secret())).isEqualTo(new TokenSignIn.Unknown());
        assertThatThrownBy(() -> at(NOW).revoke(manager, "backups")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> at(NOW).all(manager)).isInstanceOf(NotPermitted.class);
        assertThat(events).contains("Hélène token webshop revoked");
    }
}
