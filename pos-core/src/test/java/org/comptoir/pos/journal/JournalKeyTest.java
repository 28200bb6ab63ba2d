package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import org.comptoir.pos.database.location.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalKeyTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void isTheSameAtEachStart() {
        var signature = JournalKey.openOrCreate(folder).sign("text");

        assertThat(JournalKey.openOrCreate(folder).signed("text", signature)).isTrue();
        assertThat(JournalKey.openOrCreate(folder).signed("Text", signature)).isFalse();
        assertThat(JournalKey.openOrCreate(elsewhere).signed("text", signature)).isFalse();
    }

    @Test
    void acceptsNoOtherSpellingOfASignature() {
        var key = JournalKey.openOrCreate(folder);
        var signature = key.sign("text");

        assertThat(signature).hasSize(86);
        assertThat(key.signed("text", signature + "==")).isFalse();
        assertThat(key.signed("text", "")).isFalse();
        assertThat(key.signed("text", "é".repeat(86))).isFalse();
        var last = signature.charAt(85);
        var lowBitsSet = signature.substring(0, 85) + (char) (last + 1);
        assertThat(key.signed("text", lowBitsSet)).isFalse();
    }

    @Test
    void comesBackFromItsRecoveryCopy() {
        var copy = elsewhere.resolve("recovery.p12");
        var key = JournalKey.openOrCreate(folder);
        key.exportRecoveryCopy(copy, "Été à Nice 9".toCharArray());

        assertThat(JournalKey.ofRecoveryCopy(elsewhere, copy, "other".toCharArray()))
                .isEmpty();
        assertThat(elsewhere.resolve("journal-key.p12")).doesNotExist();

        JournalKey.ofRecoveryCopy(elsewhere, copy, "Été à Nice 9".toCharArray())
                .orElseThrow()
                .settle();

        assertThat(JournalKey.openOrCreate(elsewhere).fingerprint()).isEqualTo(key.fingerprint());
    }

    @Test
    void keepsTheKeyWhosePlaceItTakes() {
        var copy = elsewhere.resolve("recovery.p12");
        JournalKey.openOrCreate(elsewhere).exportRecoveryCopy(copy, "Été à Nice 9".toCharArray());
        JournalKey.openOrCreate(folder);

        JournalKey.ofRecoveryCopy(folder, copy, "Été à Nice 9".toCharArray())
                .orElseThrow()
                .settle();

        assertThat(folder.resolve("journal-key-replaced.p12")).exists();
    }

    @Test
    void wantsAPassphraseThatCannotBeGuessed() {
        var copy = elsewhere.resolve("recovery.p12");
        var key = JournalKey.openOrCreate(folder);

        assertThatThrownBy(() -> key.exportRecoveryCopy(copy, "secret".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(copy).doesNotExist();
    }

    @Test
    void neverWritesARecoveryCopyOverAnotherFile() throws IOException {
        var taken = Files.writeString(elsewhere.resolve("letter.txt"), "dear");
        var key = JournalKey.openOrCreate(folder);

        assertThatThrownBy(() -> key.exportRecoveryCopy(taken, "Été à Nice 9".toCharArray()))
                .hasMessageContaining("letter.txt");
        assertThat(taken).hasContent("dear");
    }

    @Test
    void saysThatADamagedFileIsDamagedAndLeavesIt() throws IOException {
        JournalKey.openOrCreate(folder);
        var file = folder.resolve("journal-key.p12");
        Files.write(file, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> JournalKey.openOrCreate(folder))
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        problem -> assertThat(problem.reason()).isEqualTo(new Unavailable.WrongKey(folder)));
        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isReadableByItsOwnerAlone() throws IOException {
        JournalKey.openOrCreate(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("journal-key.p12"))))
                .isEqualTo("rw-------");
    }

    @Test
    void writesAFileOfAnEarlierVersionAnewWithTheSameKey() throws IOException, GeneralSecurityException {
        var key = JournalKey.openOrCreate(elsewhere);
        // As it was before: the password slowed down ten thousand times, and the certificate behind it.
        key.exportRecoveryCopy(folder.resolve("journal-key.p12"), "comptoir".toCharArray());

        var opened = JournalKey.openOrCreate(folder);

        assertThat(opened.fingerprint()).isEqualTo(key.fingerprint());
        assertThat(certificateWithoutPassword(folder)).isNotNull();
        assertThat(JournalKey.openOrCreate(folder).signed("text", key.sign("text")))
                .isTrue();
    }

    private static Certificate certificateWithoutPassword(Path folder) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(folder.resolve("journal-key.p12"))) {
            store.load(in, null);
        }
        return store.getCertificate("journal");
    }
}
