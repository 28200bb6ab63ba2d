package org.comptoir.pos.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.database.Schema;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class StaffDirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");

    @Parameter
    TestEngine engine;

    Database database;
    final List<String> events = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        database = TestDatabases.empty(engine, new Schema("pos"));
    }

    @Test
    void signsInWithTheRightPin() {
        var nina = hired("Nina Ferré", Role.CASHIER, "1357");

        assertThat(directoryAt(NOW).signIn(nina, "1357".toCharArray()))
                .isEqualTo(new SignInResult.Welcome(new SignedInStaff(nina, "Nina Ferré", Role.CASHIER)));
        assertThat(events).contains("test rights Nina Ferré hired as CASHIER", "Nina Ferré sign-in welcome");
    }

    @Test
    void tellsForWhatAPinWasAskedWithoutSigningIn() {
        var nina = hired("Nina Ferré", Role.OWNER, "1357");

        assertThat(directoryAt(NOW).approve(nina, "1357".toCharArray(), "50 % off for Élio"))
                .isInstanceOf(SignInResult.Welcome.class);
        directoryAt(NOW).approve(nina, "1111".toCharArray(), "50 % off for Élio");

        assertThat(events).contains("Nina Ferré approval 50 % off for Élio", "Nina Ferré approval wrong PIN, 4 left");
    }

    @Test
    void delaysRepeatedGuessesButNeverForGood() {
        var nina = hired("Nina", Role.OWNER, "1357");
        for (var left = 4; left >= 1; left--) {
            assertThat(directoryAt(NOW).signIn(nina, "0000".toCharArray())).isEqualTo(new SignInResult.WrongPin(left));
        }
        var thirty = NOW.plusSeconds(30);
        assertThat(directoryAt(NOW).signIn(nina, "0000".toCharArray())).isEqualTo(new SignInResult.Wait(thirty));
        assertThat(directoryAt(NOW).signIn(nina, "1357".toCharArray())).isEqualTo(new SignInResult.Wait(thirty));

        assertThat(directoryAt(thirty).signIn(nina, "0000".toCharArray()))
                .isEqualTo(new SignInResult.Wait(thirty.plusSeconds(60)));
        var dayLater = thirty.plus(Duration.ofDays(1));
        assertThat(directoryAt(dayLater).signIn(nina, "1357".toCharArray())).isInstanceOf(SignInResult.Welcome.class);
        assertThat(directoryAt(dayLater).signIn(nina, "0000".toCharArray())).isEqualTo(new SignInResult.WrongPin(4));
    }

    @Test
    void countsConcurrentGuesses() throws Exception {
        var nina = hired("Nina", Role.CASHIER, "1357");
        try (var tills = Executors.newFixedThreadPool(8)) {
            var guesses = new ArrayList<Callable<SignInResult>>();
            for (var i = 0; i < 20; i++) {
                guesses.add(() -> directoryAt(NOW).signIn(nina, "0000".toCharArray()));
            }
            var results =
                    tills.invokeAll(guesses).stream().map(Future::resultNow).toList();

            assertThat(results)
                    .filteredOn(SignInResult.WrongPin.class::isInstance)
                    .hasSize(4);
        }
    }

    @Test
    void neverLosesItsLastOwner() {
        var zoe = hired("Zoé", Role.OWNER, "1357");
        var nina = hired("Nina", Role.OWNER, "2468");

        assertThat(directoryAt(NOW).changeRole(OWNER, nina, Role.MANAGER)).isInstanceOf(StaffChange.Done.class);
        assertThat(directoryAt(NOW).changeRole(OWNER, zoe, Role.CASHIER)).isEqualTo(new StaffChange.LastOwner());
        assertThat(directoryAt(NOW).dismiss(OWNER, zoe)).isEqualTo(new StaffChange.LastOwner());
        assertThat(directoryAt(NOW).active())
                .extracting(StaffMember::role)
                .containsExactlyInAnyOrder(Role.MANAGER, Role.OWNER);
    }

    @Test
    void neverLosesItsLastOwnerToConcurrentChanges() throws Exception {
        var owners = List.of(hired("Zoé", Role.OWNER, "1357"), hired("Nina", Role.OWNER, "2468"));
        try (var tills = Executors.newFixedThreadPool(2)) {
            var changes = owners.stream()
                    .<Callable<StaffChange>>map(owner -> () -> directoryAt(NOW).dismiss(OWNER, owner))
                    .toList();
            var results =
                    tills.invokeAll(changes).stream().map(Future::resultNow).toList();

            assertThat(results)
                    .filteredOn(StaffChange.LastOwner.class::isInstance)
                    .hasSize(1);
        }
        assertThat(directoryAt(NOW).active()).hasSize(1);
    }

    @Test
    void keepsFormerStaff() {
        hired("Zoé", Role.OWNER, "1357");
        var nina = hired("Nina", Role.CASHIER, "2468");
        directoryAt(NOW).dismiss(OWNER, nina);

        assertThat(directoryAt(NOW).active()).extracting(StaffMember::name).containsExactly("Zoé");
        assertThat(directoryAt(NOW).all()).extracting(StaffMember::name).containsExactly("Nina", "Zoé");
        assertThat(directoryAt(NOW).signIn(nina, "2468".toCharArray())).isEqualTo(new SignInResult.WrongPin(0));
        assertThat(directoryAt(NOW).hire(OWNER, "nina", Role.CASHIER, "1470".toCharArray()))
                .isEqualTo(new StaffChange.NameTaken());

        assertThat(directoryAt(NOW).takeBack(OWNER, nina)).isInstanceOf(StaffChange.Done.class);
        assertThat(directoryAt(NOW).signIn(nina, "2468".toCharArray())).isInstanceOf(SignInResult.Welcome.class);
    }

    @Test
    void refusesInvalidNamesAndPins() {
        for (var pin : List.of("", "123", "1234567890123", "12a4", "１２３４")) {
            assertThat(directoryAt(NOW).hire(OWNER, "Nina", Role.CASHIER, pin.toCharArray()))
                    .isEqualTo(new StaffChange.NoPin());
        }
        for (var name : List.of("", " \t", "x".repeat(81))) {
            assertThat(directoryAt(NOW).hire(OWNER, name, Role.CASHIER, "1357".toCharArray()))
                    .isEqualTo(new StaffChange.NoName());
        }
        assertThat(directoryAt(NOW).rename(OWNER, new StaffId(4711), "Nina")).isEqualTo(new StaffChange.Gone());
    }

    @Test
    void allowsChangingOnlyOnesOwnPin() {
        var zoe = hired("Zoé", Role.OWNER, "1357");
        var nina = hired("Nina", Role.CASHIER, "2468");
        var signedIn = new SignedInStaff(nina, "Nina", Role.CASHIER);

        assertThat(directoryAt(NOW).changePin(signedIn, nina, "9753".toCharArray()))
                .isInstanceOf(StaffChange.Done.class);
        assertThat(directoryAt(NOW).signIn(nina, "9753".toCharArray())).isInstanceOf(SignInResult.Welcome.class);
        assertThatThrownBy(() -> directoryAt(NOW).changePin(signedIn, zoe, "9753".toCharArray()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void requiresPermissionToManageStaff() {
        var manager = new SignedInStaff(new StaffId(1), "Nina", Role.MANAGER);
        var directory = directoryAt(NOW);

        assertThatThrownBy(() -> directory.hire(manager, "Léo", Role.CASHIER, "1357".toCharArray()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> directory.rename(manager, manager.id(), "Léo")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> directory.changeRole(manager, manager.id(), Role.OWNER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> directory.dismiss(manager, manager.id())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> directory.takeBack(manager, manager.id())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void storesNoPinInClear() {
        hired("Zoé", Role.OWNER, "1357");
        hired("Nina", Role.OWNER, "1357");

        var hashes = database.read(session -> session.createSelectionQuery("select pinHash from StaffRow", String.class)
                .getResultList());
        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertThat(PinHash.fits("1357".toCharArray(), hashes.getFirst())).isTrue();
        assertThat(PinHash.fits("1358".toCharArray(), hashes.getFirst())).isFalse();
    }

    private StaffDirectory directoryAt(Instant now) {
        return new StaffDirectory(
                database,
                Clock.fixed(now, ZoneOffset.UTC),
                (staffName, kind, details) -> events.add(staffName + " " + kind + " " + details),
                (session, deed, rows) -> events.add(deed.who() + " " + deed.kind() + " " + deed.details()));
    }

    private StaffId hired(String name, Role role, String pin) {
        return switch (directoryAt(NOW).hire(OWNER, name, role, pin.toCharArray())) {
            case StaffChange.Done(var member) -> member.id();
            case StaffChange refusal -> throw new AssertionError(refusal);
        };
    }
}
