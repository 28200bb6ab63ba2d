package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.comptoir.pos.database.location.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalKeyTest {

    private static final ChainHeads NO_HEADS = new ChainHeads(Instant.EPOCH, Map.of());

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
    void isRestoredFromItsRecoveryCopy() {
        var copy = elsewhere.resolve("recovery.p12");
        var key = JournalKey.openOrCreate(folder);
        key.exportRecoveryCopy(copy, NO_HEADS, "Été à Nice 9".toCharArray());

        assertThat(JournalKey.ofRecoveryCopy(elsewhere, copy, "other".toCharArray()))
                .isEmpty();
        assertThat(elsewhere.resolve("journal.key")).doesNotExist();

        JournalKey.ofRecoveryCopy(elsewhere, copy, "Été à Nice 9".toCharArray())
                .orElseThrow()
                .settle(true);

        assertThat(JournalKey.openOrCreate(elsewhere).fingerprint()).isEqualTo(key.fingerprint());
    }

    @Test
    void keepsTheKeyItReplaces() {
        var copy = elsewhere.resolve("recovery.p12");
        JournalKey.openOrCreate(elsewhere).exportRecoveryCopy(copy, NO_HEADS, "Été à Nice 9".toCharArray());
        JournalKey.openOrCreate(folder);

        JournalKey.ofRecoveryCopy(folder, copy, "Été à Nice 9".toCharArray())
                .orElseThrow()
                .settle(true);

        assertThat(folder.resolve("journal-replaced.key")).exists();
    }

    @Test
    void refusesAShortPassphrase() {
        var copy = elsewhere.resolve("recovery.p12");
        var key = JournalKey.openOrCreate(folder);

        assertThatThrownBy(() -> key.exportRecoveryCopy(copy, NO_HEADS, "secret".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(copy).doesNotExist();
    }

    @Test
    void neverOverwritesAFileWithARecoveryCopy() throws IOException {
        var taken = Files.writeString(elsewhere.resolve("letter.txt"), "dear");
        var key = JournalKey.openOrCreate(folder);

        assertThatThrownBy(() -> key.exportRecoveryCopy(taken, NO_HEADS, "Été à Nice 9".toCharArray()))
                .hasMessageContaining("letter.txt");
        assertThat(taken).hasContent("dear");
    }

    @Test
    void reportsADamagedFileAndKeepsIt() throws IOException {
        JournalKey.openOrCreate(folder);
        var file = folder.resolve("journal.key");
        Files.write(file, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> JournalKey.openOrCreate(folder))
                .isInstanceOfSatisfying(
                        Unavailable.UnavailableException.class,
                        problem -> assertThat(problem.reason()).isEqualTo(new Unavailable.WrongKey(folder)));
        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isReadableByItsOwnerOnly() throws IOException {
        JournalKey.openOrCreate(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("journal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void convertsAFileOfAnEarlierVersion() {
        var key = JournalKey.openOrCreate(elsewhere);
        key.exportRecoveryCopy(folder.resolve("journal-key.p12"), NO_HEADS, "comptoir".toCharArray());

        var opened = JournalKey.openOrCreate(folder);

        assertThat(opened.fingerprint()).isEqualTo(key.fingerprint());
        assertThat(opened.protection()).isEqualTo(new KeyProtection.OpenFile(false));
        assertThat(folder.resolve("journal-key.p12")).doesNotExist();
        assertThat(JournalKey.openOrCreate(folder).signed("text", key.sign("text")))
                .isTrue();
    }

    @Test
    void opensOnlyWithItsPassphrase() throws SecretStoreException {
        var key = JournalKey.openOrCreate(folder);
        var unlock = KeyUnlock.of(new SecretsInMemory());
        key.protect(new KeyProtection.Passphrase(), unlock.withPassphrase("Été à Nice 9".toCharArray()));

        assertThat(key.protection()).isEqualTo(new KeyProtection.Passphrase());
        assertThat(whyNot(unlock)).isEqualTo(new Unavailable.KeyLocked(folder, false));
        assertThat(whyNot(unlock.withPassphrase("Été à Nice 8".toCharArray())))
                .isEqualTo(new Unavailable.KeyLocked(folder, true));
        assertThat(JournalKey.openOrCreate(folder, unlock.withPassphrase("Été à Nice 9".toCharArray()))
                        .fingerprint())
                .isEqualTo(key.fingerprint());
    }

    @Test
    void opensOnlyWithTheSecretOfTheSystemStore() throws SecretStoreException {
        var key = JournalKey.openOrCreate(folder);
        var store = new SecretsInMemory();
        key.protect(new KeyProtection.SystemStore(), KeyUnlock.of(store));

        assertThat(JournalKey.openOrCreate(folder, KeyUnlock.of(store)).fingerprint())
                .isEqualTo(key.fingerprint());
        assertThat(whyNot(KeyUnlock.of(new SecretsInMemory()))).isEqualTo(new Unavailable.KeySecretMissing(folder));
    }

    @Test
    void removesUnusedSecretsFromTheStore() throws SecretStoreException {
        var key = JournalKey.openOrCreate(folder);
        var store = new SecretsInMemory();
        key.protect(new KeyProtection.SystemStore(), KeyUnlock.of(store));

        key.protect(new KeyProtection.OpenFile(true), KeyUnlock.of(store));

        assertThat(store.secrets).isEmpty();
        assertThat(JournalKey.openOrCreate(folder).protection()).isEqualTo(new KeyProtection.OpenFile(true));
    }

    @Test
    void staysUnchangedWithoutAStore() {
        var key = JournalKey.openOrCreate(folder);

        assertThatThrownBy(() -> key.protect(new KeyProtection.SystemStore(), KeyUnlock.of(new NoSecretStore())))
                .isInstanceOf(SecretStoreException.class);
        assertThat(JournalKey.openOrCreate(folder).fingerprint()).isEqualTo(key.fingerprint());
    }

    @Test
    void isNotReadableInItsFileOnceProtected() throws IOException, SecretStoreException {
        var key = JournalKey.openOrCreate(folder);
        var inTheOpen = lineOf("key");
        key.protect(new KeyProtection.SystemStore(), KeyUnlock.of(new SecretsInMemory()));

        assertThat(Files.readString(folder.resolve("journal.key"))).doesNotContain(inTheOpen);
    }

    @Test
    void refusesAFileWithAnExchangedKey() throws IOException, SecretStoreException {
        var unlock = KeyUnlock.of(new SecretsInMemory()).withPassphrase("Été à Nice 9".toCharArray());
        JournalKey.openOrCreate(folder).protect(new KeyProtection.Passphrase(), unlock);
        JournalKey.openOrCreate(elsewhere).protect(new KeyProtection.Passphrase(), unlock);
        var file = folder.resolve("journal.key");
        var content = Files.readString(file);
        var other = Files.readString(elsewhere.resolve("journal.key"));
        Files.writeString(
                file, content.substring(0, content.indexOf("salt=")) + other.substring(other.indexOf("salt=")));
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "certificate=.*",
                                content.lines()
                                        .filter(line -> line.startsWith("certificate="))
                                        .findFirst()
                                        .orElseThrow()));

        assertThat(whyNot(unlock)).isEqualTo(new Unavailable.KeyLocked(folder, true));
    }

    @Test
    void remembersWhetherARecoveryCopyWasMade() {
        var key = JournalKey.openOrCreate(folder);
        assertThat(key.isCopied()).isFalse();

        key.exportRecoveryCopy(elsewhere.resolve("recovery.p12"), NO_HEADS, "Été à Nice 9".toCharArray());

        assertThat(JournalKey.openOrCreate(folder).isCopied()).isTrue();
    }

    private String lineOf(String name) throws IOException {
        try (var lines = Files.lines(folder.resolve("journal.key"))) {
            return lines.filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Unavailable whyNot(KeyUnlock unlock) {
        return Unavailable.in(catchThrowable(() -> JournalKey.openOrCreate(folder, unlock)))
                .orElseThrow();
    }
}
