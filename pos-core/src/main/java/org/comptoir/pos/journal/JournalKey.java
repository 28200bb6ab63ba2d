package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.comptoir.pos.database.location.Location;
import org.comptoir.pos.database.location.PrivateFiles;
import org.comptoir.pos.database.location.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The shop's own key, ECDSA P-256, that signs the journal. It is stored in a file in the shop's folder, readable
/// only by its owner, under one of the [KeyProtection]s. A recovery copy leaves the machine and has a passphrase of
/// its own.
public final class JournalKey {

    /// Minimum length of a passphrase; shorter ones can be guessed in hours.
    public static final int MIN_PASSPHRASE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(JournalKey.class);
    private static final String FILE = "journal.key";
    private static final String REPLACED = "journal-replaced.key";

    /// The file name used before the key was protected.
    private static final String UNPROTECTED = "journal-key.p12";

    private static final String VALID_UNTIL = "9999-12-31T23:59:59Z";

    private final Path folder;
    private final KeyFile.Content content;
    private final String fingerprint;

    private JournalKey(Path folder, KeyFile.Content content) {
        this.folder = folder;
        this.content = content;
        this.fingerprint = fingerprint(content.certificate().getPublicKey());
    }

    /// The key in a folder where only file permissions protect it; a new one is created if there is none.
    ///
    /// @throws Unavailable.Problem if the file is damaged, or the key is protected otherwise
    public static JournalKey openOrCreate(Path folder) {
        return openOrCreate(folder, KeyUnlock.of(new NoSecretStore()));
    }

    /// The key in this folder; a new one is created if there is none, protected by file permissions until its owner
    /// decides. A test signature is made before this returns.
    ///
    /// @throws Unavailable.Problem if the file is damaged, or cannot be opened with what was given
    public static JournalKey openOrCreate(Path folder, KeyUnlock unlock) {
        try {
            var file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                begin(folder, file);
            }
            return read(folder, file, unlock);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("no key can be made for the journal", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(Path folder, Path file)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var unprotected = folder.resolve(UNPROTECTED);
        if (!Files.exists(unprotected)) {
            write(file, create());
            return;
        }
        KeyFile.Content content;
        try {
            content = KeyFile.readUnprotected(unprotected);
        } catch (GeneralSecurityException | IOException e) {
            throw new Unavailable.UnavailableException(new Unavailable.WrongKey(folder), e);
        }
        write(file, content);
        Files.delete(unprotected);
    }

    private static void write(Path file, KeyFile.Content content) throws GeneralSecurityException, IOException {
        try {
            StoredKey.of(content, new KeyProtection.OpenFile(false), false, KeyUnlock.of(new NoSecretStore()))
                    .write(file);
        } catch (SecretStoreException e) {
            throw new IllegalStateException("a file needs no store of secrets", e);
        }
    }

    private static JournalKey read(Path folder, Path file, KeyUnlock unlock) {
        try {
            return switch (StoredKey.read(file).open(unlock)) {
                case StoredKey.Opened.Key(var content) -> new JournalKey(folder, content).tested();
                case StoredKey.Opened.Not(var reason) ->
                    throw new Unavailable.UnavailableException(
                            switch (reason) {
                                case PASSPHRASE_MISSING -> new Unavailable.KeyLocked(folder, false);
                                case PASSPHRASE_WRONG -> new Unavailable.KeyLocked(folder, true);
                                case STORE_SILENT -> new Unavailable.KeySecretMissing(folder);
                            });
            };
        } catch (GeneralSecurityException | IOException e) {
            throw new Unavailable.UnavailableException(new Unavailable.WrongKey(folder), e);
        }
    }

    /// How the key in the folder is protected.
    public KeyProtection protection() {
        return stored().protection();
    }

    /// Whether a recovery copy of the key was made on this machine: without one, the journal ends with the machine.
    public boolean isCopied() {
        return stored().isCopied();
    }

    private StoredKey stored() {
        try {
            return StoredKey.read(folder.resolve(FILE));
        } catch (GeneralSecurityException | IOException e) {
            throw new Unavailable.UnavailableException(new Unavailable.WrongKey(folder), e);
        }
    }

    /// Changes the protection of the key. The file is replaced atomically: after an interruption, either the old or
    /// the new protection applies.
    ///
    /// @param unlock with the store or the passphrase of the new protection
    /// @throws SecretStoreException if the system's store refuses the secret; nothing was changed
    /// @throws IllegalArgumentException if the passphrase is shorter than [#MIN_PASSPHRASE]
    void protect(KeyProtection protection, KeyUnlock unlock) throws SecretStoreException {
        if (protection instanceof KeyProtection.Passphrase) {
            requireLong(unlock.passphrase());
        }
        try {
            var before = stored();
            var after = StoredKey.of(content, protection, before.isCopied(), unlock);
            var file = folder.resolve(FILE);
            after.write(file);
            if (!(after.open(unlock) instanceof StoredKey.Opened.Key)) {
                before.write(file);
                throw new SecretStoreException("the key does not open as it was protected");
            }
            Files.deleteIfExists(folder.resolve(REPLACED));
            if (!before.account().isEmpty()) {
                unlock.store().delete(before.account());
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key cannot be protected", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireLong(char[] passphrase) {
        if (passphrase.length < MIN_PASSPHRASE) {
            throw new IllegalArgumentException("a passphrase of " + passphrase.length + " characters");
        }
    }

    /// Writes a copy that restores the key if this machine is lost.
    ///
    /// @param copy must not exist yet
    /// @param heads current heads of the journal, to be compared later
    /// @param passphrase chosen by the owner
    /// @throws IllegalArgumentException if the passphrase is shorter than [#MIN_PASSPHRASE]
    void exportRecoveryCopy(Path copy, ChainHeads heads, char[] passphrase) {
        requireLong(passphrase);
        try {
            if (Files.exists(copy)) {
                throw new FileAlreadyExistsException(copy.toString());
            }
            KeyFile.writeCopy(copy, content, heads, passphrase);
            stored().copied().write(folder.resolve(FILE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key cannot be copied", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The key of a recovery copy, or empty if the passphrase is wrong or the file is not a recovery copy. It is
    /// not in the folder before [#settle] is called.
    public static Optional<JournalKey> ofRecoveryCopy(Path folder, Path copy, char[] passphrase) {
        try {
            return Optional.of(new JournalKey(folder, KeyFile.read(copy, passphrase)).tested());
        } catch (GeneralSecurityException | IOException e) {
            LOG.info("{} gives no key", copy, e);
            return Optional.empty();
        }
    }

    /// The key that another machine of the shop gave away.
    static JournalKey of(Path folder, KeyFile.Content content) {
        return new JournalKey(folder, content);
    }

    /// Writes the file by which another machine becomes a till of the shop.
    ///
    /// @param file must not exist yet
    /// @throws IllegalArgumentException when the passphrase is shorter than [#MIN_PASSPHRASE]
    void invite(Location.Server server, Path file, char[] passphrase) {
        requireLong(passphrase);
        try {
            Invitation.write(file, server, isCopied(), content, passphrase);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key cannot be given away", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the journal stood when a recovery copy was made, with the fingerprint of its key; nothing when the file is
    /// no copy, the passphrase another, or the copy of an earlier version.
    static Optional<Witness> witness(Path copy, char[] passphrase) {
        try {
            var fingerprint =
                    fingerprint(KeyFile.read(copy, passphrase).certificate().getPublicKey());
            return KeyFile.headsOf(copy, passphrase).map(heads -> new Witness(fingerprint, heads));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            LOG.info("{} says nothing of the journal", copy, e);
            return Optional.empty();
        }
    }

    /// What a recovery copy proves about the journal.
    record Witness(String fingerprint, ChainHeads heads) {}

    /// Takes the place of the key in the folder, which is kept beside it under another name. Its file's rights protect
    /// it until its owner decides again.
    ///
    /// @param isCopied whether a recovery copy of it is known to exist
    public void settle(boolean isCopied) {
        try {
            var file = folder.resolve(FILE);
            if (Files.exists(file)) {
                PrivateFiles.write(folder.resolve(REPLACED), Files.readAllBytes(file));
            }
            write(file, content);
            if (isCopied) {
                stored().copied().write(file);
            }
            Files.deleteIfExists(folder.resolve(UNPROTECTED));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key cannot be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The shop's folder, which also contains the heads of the chains.
    Path folder() {
        return folder;
    }

    /// SHA-256 of the public key, as base64url.
    String fingerprint() {
        return fingerprint;
    }

    /// For comparison by people: the first eight characters of the fingerprint, in two groups.
    public String fingerprintExcerpt() {
        return excerpt(fingerprint);
    }

    static String excerpt(String fingerprint) {
        return fingerprint.substring(0, 4) + " " + fingerprint.substring(4, 8);
    }

    static String fingerprint(PublicKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String sign(String text) {
        try {
            return EntrySignature.sign(content.privateKey(), text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key does not sign", e);
        }
    }

    /// As OpenSSL reads it.
    byte[] signFile(byte[] file) {
        try {
            return EntrySignature.signFile(content.privateKey(), file);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key does not sign", e);
        }
    }

    boolean signed(String text, String signature) {
        return EntrySignature.isOf(publicKey(), text, signature);
    }

    /// The certificate with the public key, as base64.
    String certificateText() {
        try {
            return KeyText.of(content.certificate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate was read before", e);
        }
    }

    /// The public key in PEM (RFC 7468), as OpenSSL reads it.
    byte[] publicKeyFile() {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(publicKey().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private PublicKey publicKey() {
        return content.certificate().getPublicKey();
    }

    private JournalKey tested() throws GeneralSecurityException {
        var probe = "version=1\nprobe=" + Instant.EPOCH + "\n";
        if (!signed(probe, sign(probe))) {
            throw new GeneralSecurityException("the journal's key does not sign what it verifies");
        }
        return this;
    }

    private static KeyFile.Content create() throws GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Comptoir journal");
        // Fixed dates: the certificate only carries the key, and must never expire.
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.EPOCH),
                Date.from(Instant.parse(VALID_UNTIL)),
                name,
                pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        return new KeyFile.Content(pair.getPrivate(), certificate);
    }
}
