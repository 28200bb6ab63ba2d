package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEParameterSpec;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/// The shop's own key, ECDSA P-256, that signs the journal. It lies in a PKCS 12 file (RFC 7292) of the shop's folder,
/// readable by its owner alone: a till starts without anybody typing a passphrase, so that file's rights protect it
/// and not its password. The recovery copy leaves the machine and therefore has the owner's own passphrase.
public final class JournalKey {

    private static final String FILE = "journal-key.p12";
    private static final String ALIAS = "journal";
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final String NO_SECRET = "comptoir";
    private static final String OWN_CIPHER = "PBEWithHmacSHA256AndAES_256";
    private static final int BLOCK = 16;
    private static final String VALID_UNTIL = "9999-12-31T23:59:59Z";

    private final Path folder;
    private final PrivateKey privateKey;
    private final Certificate certificate;
    private final String fingerprint;

    private JournalKey(Path folder, PrivateKey privateKey, Certificate certificate) {
        this.folder = folder;
        this.privateKey = privateKey;
        this.certificate = certificate;
        this.fingerprint = fingerprint(certificate.getPublicKey());
    }

    /// The key of this folder; a new one is made when there is none. It has proved that it signs before this returns.
    ///
    /// @throws IllegalStateException when the file is damaged
    public static JournalKey openOrCreate(Path folder) {
        try {
            var file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                create(folder).writeOwn();
            }
            return readOwn(folder).tested();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the journal's key cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the copy that brings the key back when this machine is lost.
    ///
    /// @param copy must not exist yet
    /// @param passphrase chosen by the owner
    public void exportRecoveryCopy(Path copy, char[] passphrase) {
        try {
            if (Files.exists(copy)) {
                throw new FileAlreadyExistsException(copy.toString());
            }
            writeCopy(copy, passphrase);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key cannot be copied", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts the key of a recovery copy in place of the one in this folder.
    ///
    /// @throws IllegalArgumentException when the passphrase is wrong or the file is no recovery copy
    public static JournalKey recover(Path folder, Path copy, char[] passphrase) {
        try {
            var recovered = read(folder, copy, passphrase).tested();
            recovered.writeOwn();
            return recovered;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("no recovery copy of a journal's key, or another passphrase", e);
        }
    }

    /// The shop's folder, which also keeps the heads of the chains.
    Path folder() {
        return folder;
    }

    /// SHA-256 of the public key, as base64url.
    String fingerprint() {
        return fingerprint;
    }

    private static String fingerprint(PublicKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key does not sign", e);
        }
    }

    boolean signed(String text, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return isCanonical(signature) && check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey publicKey() {
        return certificate.getPublicKey();
    }

    /// Base64 has several spellings of the same bytes; only the one that is written counts as unchanged.
    private static boolean isCanonical(String signature) {
        if (!signature.matches("[A-Za-z0-9_-]{86}")) {
            return false;
        }
        var bytes = Base64.getUrlDecoder().decode(signature);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(signature);
    }

    /// The file has nothing else that would tell of damage: the certificate vouches for itself, a signature for the
    /// key.
    private JournalKey tested() throws GeneralSecurityException {
        certificate.verify(publicKey());
        var probe = "version=1\nprobe=" + Instant.EPOCH + "\n";
        if (!signed(probe, sign(probe))) {
            throw new IllegalStateException("the journal's key does not sign what it verifies");
        }
        return this;
    }

    private static JournalKey create(Path folder) throws GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Comptoir journal");
        // Fixed dates: the certificate only carries the key, and must never run out.
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.EPOCH),
                Date.from(Instant.parse(VALID_UNTIL)),
                name,
                pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        return new JournalKey(folder, pair.getPrivate(), certificate);
    }

    /// A file of an earlier version hides the key behind ten thousand rounds of a password that everybody can look up:
    /// time lost at each start. It is written anew without them.
    private static JournalKey readOwn(Path folder) throws GeneralSecurityException, IOException {
        var file = folder.resolve(FILE);
        var store = load(file, null);
        if (store.getCertificate(ALIAS) != null) {
            return key(folder, store, NO_SECRET.toCharArray());
        }
        var key = read(folder, file, NO_SECRET.toCharArray()).tested();
        key.writeOwn();
        return key;
    }

    private static JournalKey read(Path folder, Path file, char[] password)
            throws GeneralSecurityException, IOException {
        return key(folder, load(file, password), password);
    }

    /// @param password without one, what lies open is read and nothing is checked but its form
    private static KeyStore load(Path file, char @Nullable [] password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static JournalKey key(Path folder, KeyStore store, char[] password) throws GeneralSecurityException {
        if (!(store.getKey(ALIAS, password) instanceof PrivateKey key)) {
            throw new GeneralSecurityException("no key named " + ALIAS);
        }
        return new JournalKey(folder, key, store.getCertificate(ALIAS));
    }

    /// Writes the copy that has a passphrase, with all that PKCS 12 does to make guessing one slow.
    private void writeCopy(Path file, char[] passphrase) throws GeneralSecurityException, IOException {
        write(file, new PasswordProtection(passphrase), passphrase);
    }

    /// Writes the folder's own file. Its rights protect it, so nothing is done to slow down who guesses the password,
    /// and the certificate lies open.
    private void writeOwn() throws GeneralSecurityException, IOException {
        var once = new PBEParameterSpec(random(), 1, new IvParameterSpec(random()));
        write(folder.resolve(FILE), new PasswordProtection(NO_SECRET.toCharArray(), OWN_CIPHER, once), null);
    }

    private static byte[] random() {
        var bytes = new byte[BLOCK];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// Through a file of another name that is on the disk first, so that a power cut leaves the old key or the new one.
    private void write(Path file, PasswordProtection ofKey, char @Nullable [] ofFile)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setEntry(ALIAS, new PrivateKeyEntry(privateKey, new Certificate[] {certificate}), ofKey);
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        createPrivate(part);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            store.store(Channels.newOutputStream(channel), ofFile);
            channel.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        if (Files.getFileAttributeView(file.toAbsolutePath().getParent(), PosixFileAttributeView.class) == null) {
            Files.createFile(file);
        } else {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
