package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.journal.Invitation.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InvitationTest {

    private static final char[] SENTENCE = "Un été à Sète".toCharArray();
    private static final Location.Server SERVER =
            new Location.Server("jdbc:postgresql://cave:5432/shop?ssl=true&password=geheim", "till", "geheim");

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private Path file;
    private JournalKey key;

    @BeforeEach
    void invite() {
        file = home.resolve("till.invitation");
        key = JournalKey.openOrCreate(home);
        key.invite(SERVER, file, SENTENCE);
    }

    @Test
    void carriesTheAddressAndTheKey() throws IOException {
        var invitation = ((Opened.Invited) Invitation.open(file, SENTENCE)).invitation();

        assertThat(invitation.url()).isEqualTo("jdbc:postgresql://cave:5432/shop?ssl=true");
        assertThat(invitation.user()).isEqualTo("till");
        assertThat(invitation.isKeyCopied()).isFalse();
        assertThat(invitation.key(elsewhere).fingerprint()).isEqualTo(key.fingerprint());
    }

    @Test
    void laysTheKeyIntoAnotherFolderOnceItIsToldTo() throws IOException {
        var given =
                ((Opened.Invited) Invitation.open(file, SENTENCE)).invitation().key(elsewhere);
        assertThat(elsewhere).isEmptyDirectory();

        given.settle(false);

        assertThat(JournalKey.openOrCreate(elsewhere).fingerprint()).isEqualTo(key.fingerprint());
        assertThat(JournalKey.openOrCreate(elsewhere).isCopied()).isFalse();
    }

    @Test
    void saysNothingInTheClear() throws IOException {
        assertThat(Files.readString(file)).doesNotContain("cave").doesNotContain("postgresql");
    }

    @Test
    void tellsAnotherPassphraseFromADamagedFile() throws IOException {
        assertThat(Invitation.open(file, "un été à Sète".toCharArray())).isEqualTo(new Opened.WrongPassphrase());

        var text = Files.readString(file);
        var inTheMiddle = text.length() / 2;
        var other = text.charAt(inTheMiddle) == 'A' ? 'B' : 'A';
        Files.writeString(file, text.substring(0, inTheMiddle) + other + text.substring(inTheMiddle + 1));
        assertThat(Invitation.open(file, SENTENCE)).isEqualTo(new Opened.Damaged());
    }

    @Test
    void opensAfterAMailProgramChangedTheLineEnds() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertThat(Invitation.open(file, SENTENCE)).isInstanceOf(Opened.Invited.class);
    }

    @Test
    void takesNoPartOfAnInvitationForOne() throws IOException {
        var text = Files.readString(file);
        for (var length = 0; length < text.length() - 1; length += 13) {
            Files.writeString(file, text.substring(0, length));
            assertThat(Invitation.open(file, SENTENCE))
                    .as(length + " characters")
                    .isEqualTo(new Opened.Damaged());
        }
    }

    @Test
    void knowsWhatALaterVersionWrote() throws IOException {
        Files.writeString(file, "comptoir-invitation=2\nfar=ahead\n");

        assertThat(Invitation.open(file, SENTENCE)).isEqualTo(new Opened.FromLaterVersion());
    }

    @Test
    void isNoRecoveryCopy() throws IOException {
        assertThat(Invitation.open(home.resolve("journal.key"), SENTENCE)).isEqualTo(new Opened.Damaged());
    }

    @Test
    void neverReplacesAFile() {
        assertThatThrownBy(() -> key.invite(SERVER, file, SENTENCE)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void wantsAPassphraseThatCannotBeGuessed() {
        var other = home.resolve("other.invitation");

        assertThatThrownBy(() -> key.invite(SERVER, other, "1234567".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(other).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isItsOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void knowsAnAddressThatLeadsEachMachineToItself() {
        assertThat(address("jdbc:postgresql://localhost:5432/shop").isOfThisMachine())
                .isTrue();
        assertThat(address("jdbc:postgresql://127.0.0.1/shop?user=till").isOfThisMachine())
                .isTrue();
        assertThat(address("jdbc:postgresql:shop").isOfThisMachine()).isTrue();
        assertThat(address("jdbc:postgresql:///shop").isOfThisMachine()).isTrue();
        assertThat(address("jdbc:postgresql://localhost.example.org/shop").isOfThisMachine())
                .isFalse();
        assertThat(address("jdbc:postgresql://192.168.1.20:5432/shop").isOfThisMachine())
                .isFalse();
    }

    private static Location.Server address(String url) {
        return new Location.Server(url, "", "");
    }
}
