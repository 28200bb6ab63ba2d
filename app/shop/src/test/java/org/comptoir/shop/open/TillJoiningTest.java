package org.comptoir.shop.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.till.TillId;
import org.comptoir.pos.till.machine.MachineFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A second machine joins a shop on a server by the file that the first one wrote.
class TillJoiningTest {

    private static final String SENTENCE = "Un été à Sète";
    private static final SignedInStaff OWNER = SignedInStaff.commandLine("test");
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path home;

    private Path file;
    private Path second;
    private Location.Server server;
    private OpenShop first;

    @BeforeEach
    void invite() {
        file = home.resolve("till.invitation");
        second = home.resolve("second");
        server = ShopFixture.newServerDatabase();
        first = OpenShop.openOnServer(home.resolve("first"), server, CLOCK);
        found(first);
        first.invite(OWNER, file, SENTENCE.toCharArray());
    }

    private static void found(OpenShop shop) {
        shop.settings().found(ShopProfile.named("Chez Nous", "FR", Language.ENGLISH), "Camille", "4711".toCharArray());
    }

    @AfterEach
    void close() {
        first.close();
    }

    private JoinResult join(String passphrase, String name) {
        return ShopPlace.of(second).join(CLOCK, file, passphrase.toCharArray(), name, OWNER);
    }

    @Test
    void makesTheMachineATillOfItsOwn() {
        var joined = (JoinResult.Joined) join(SENTENCE, "Back door");

        assertThat(joined.till().id()).isEqualTo(new TillId("B"));
        try (var shop = ShopPlace.of(second).open(CLOCK)) {
            assertThat(shop.till().name()).isEqualTo("Back door");
            assertThat(shop.journal().verify(OWNER, behind -> {}).isSound()).isTrue();
        }
        assertThat(first.till().id()).isEqualTo(TillId.FIRST);
    }

    @Test
    void startsFromTheEmptyShopThatAFirstStartLeft() {
        ShopFixture.uninitialised(second, CLOCK).close();

        assertThat(join(SENTENCE, "Back door")).isInstanceOf(JoinResult.Joined.class);

        assertThat(second.resolve("database")).doesNotExist();
        try (var shop = ShopPlace.of(second).open(CLOCK)) {
            assertThat(shop.settings().profile().name()).isEqualTo("Chez Nous");
        }
    }

    @Test
    void keepsTheTillThatAJoiningWhichWasCutOffHadRegistered() throws IOException {
        Files.createDirectories(second);
        var machine = MachineFile.open(second).machine();
        first.tills().register(machine, "Back door", "test");

        var joined = (JoinResult.Joined) join(SENTENCE, "Cellar");

        assertThat(joined.till().name()).isEqualTo("Back door");
        assertThat(first.tills().all()).hasSize(2);
    }

    @Test
    void leavesTheFolderAsItWasWhenThePassphraseIsAnother() throws IOException {
        assertThat(join("another sentence", "Back door")).isEqualTo(new JoinResult.WrongPassphrase(file));

        assertThat(second).doesNotExist();
    }

    @Test
    void leavesTheFolderAsItWasWhenTheNameIsTaken() throws IOException {
        Files.createDirectories(second);
        Files.writeString(second.resolve("note.txt"), "mine");
        var before = content();

        assertThat(join(SENTENCE, "1")).isInstanceOf(JoinResult.NameRefused.class);

        assertThat(content()).isEqualTo(before);
        assertThat(first.tills().all()).hasSize(1);
    }

    @Test
    void refusesTheFileOfAnotherShop() throws IOException {
        var others = ShopFixture.newServerDatabase();
        try (var other = OpenShop.openOnServer(home.resolve("other"), others, CLOCK)) {
            found(other);
        }

        var refused = new ShopPlace(second, others).join(CLOCK, file, SENTENCE.toCharArray(), "Back door", OWNER);

        assertThat(refused).isEqualTo(new JoinResult.OtherShop(file, others.place()));
        assertThat(content()).isEmpty();
    }

    @Test
    void refusesAnAddressAtWhichNoShopIs() throws IOException {
        var empty = TestDatabases.newServerDatabase();

        var refused = new ShopPlace(second, empty).join(CLOCK, file, SENTENCE.toCharArray(), "Back door", OWNER);

        assertThat(refused).isEqualTo(new JoinResult.NoShop(empty.place()));
        assertThat(content()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsAShopAlready() throws IOException {
        try (var own = ShopFixture.uninitialised(second, CLOCK)) {
            found(own);
        }
        var key = Files.readAllBytes(second.resolve("journal.key"));

        assertThat(join(SENTENCE, "Back door")).isEqualTo(new JoinResult.FolderTaken(second));

        assertThat(second.resolve("journal.key")).hasBinaryContent(key);
        assertThat(first.tills().all()).hasSize(1);
    }

    @Test
    void refusesATillThatJoinedAlready() {
        join(SENTENCE, "Back door");

        assertThat(join(SENTENCE, "Cellar")).isEqualTo(new JoinResult.FolderTaken(second));
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> ShopPlace.of(second)
                        .join(CLOCK, home.resolve("none"), SENTENCE.toCharArray(), "Back door", OWNER))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(second).doesNotExist();
    }

    @Test
    void invitesNobodyIntoAShopInAFolder() {
        try (var embedded = ShopFixture.in(home.resolve("embedded")).open()) {
            var other = home.resolve("other.invitation");

            assertThat(embedded.shop().invite(embedded.owner(), other, SENTENCE.toCharArray()))
                    .isInstanceOf(InviteResult.NoServer.class);
            assertThat(other).doesNotExist();
        }
    }

    @Test
    void letsNobodyInviteWhoMayNotChangeTheSettings() {
        var manager = new SignedInStaff(new StaffId(2), "Nina", Role.MANAGER);
        var other = home.resolve("other.invitation");

        assertThatThrownBy(() -> first.invite(manager, other, SENTENCE.toCharArray()))
                .isInstanceOf(NotPermitted.class);
        assertThat(other).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEachRefusalInWords(Language language) {
        assertThat(new JoinResult.WrongPassphrase(file).sentence(language)).contains("till.invitation");
        assertThat(new JoinResult.NotAnInvitation(file).sentence(language)).contains("till.invitation");
        assertThat(new JoinResult.FromLaterVersion(file).sentence(language)).contains("till.invitation");
        assertThat(new JoinResult.OtherShop(file, server.place()).sentence(language))
                .contains(server.place());
        assertThat(new JoinResult.NoShop(server.place()).sentence(language)).contains(server.place());
        assertThat(new JoinResult.FolderTaken(second).sentence(language)).contains(second.toString());
        assertThat(new InviteResult.NoServer(second).sentence(language)).contains("comptoir move --to");
        assertThat(new InviteResult.Written(file, server.place(), true).sentence(language))
                .contains("--database");
    }

    /// What is in the machine's folder, but for the lock and who held it.
    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(second)) {
            for (var path : files.filter(Files::isRegularFile).toList()) {
                var name = second.relativize(path).toString();
                if (!name.startsWith("shop.")) {
                    content.put(name, Files.readString(path));
                }
            }
        }
        return content;
    }
}
