package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
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
import org.comptoir.pos.database.location.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The shop's own key, ECDSA P-256, that signs the journal. It lies in a PKCS 12 file (RFC 7292) of the shop's folder,
/// readable by its owner alone: a till starts without anybody typing a passphrase, so that file's rights protect it
/// and not its password. The recovery copy leaves the machine and therefore has the owner's own passphrase.
public final class JournalKey {

    /// Characters of a recovery copy's passphrase; shorter ones are guessed in hours.
    public static final int MIN_PASSPHRASE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(JournalKey.class);
    private static final String FILE = "journal-key.p12";
    private static final String REPLACED = "journal-key-replaced.p12";
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final String VALID_UNTIL = "9999-12-31T23:59:59Z";

    private final Path folder;
    private final KeyFile.Content content;
    private final String fingerprint;

    private JournalKey(Path folder, KeyFile.Content content) {
        this.folder = folder;
        this.content = content;
        this.fingerprint = fingerprint(content.certificate().getPublicKey());
    }

    /// The key of this folder; a new one is made when there is none. It has proved that it signs before this returns.
    ///
    /// @throws Unavailable.Problem when the file is damaged
    public static JournalKey openOrCreate(Path folder) {
        try {
            var file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                KeyFile.writeOwn(file, create());
            }
            return read(folder, file);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("no key can be made for the journal", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JournalKey read(Path folder, Path file) {
        try {
            return new JournalKey(folder, KeyFile.readOwn(file)).tested();
        } catch (GeneralSecurityException | IOException e) {
            throw new Unavailable.UnavailableException(new Unavailable.WrongKey(folder), e);
        }
    }

    /// Writes the copy that brings the key back when this machine is lost.
    ///
    /// @param copy must not exist yet
    /// @param passphrase chosen by the owner
    /// @throws IllegalArgumentException when the passphrase is shorter than [#LEAST_PASSPHRASE]
    void exportRecoveryCopy(Path copy, char[] passphrase) {
        if (passphrase.length < MIN_PASSPHRASE) {
            throw new IllegalArgumentException("a passphrase of " + passphrase.length + " characters");
        }
        try {
            if (Files.exists(copy)) {
                throw new FileAlreadyExistsException(copy.toString());
            }
            KeyFile.writeCopy(copy, content, passphrase);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key cannot be copied", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The key of a recovery copy, or none when the passphrase is wrong or the file is no recovery copy. It is not in
    /// the folder before it is told to [#settle].
    public static Optional<JournalKey> ofRecoveryCopy(Path folder, Path copy, char[] passphrase) {
        try {
            return Optional.of(new JournalKey(folder, KeyFile.read(copy, passphrase)).tested());
        } catch (GeneralSecurityException | IOException e) {
            LOG.info("{} gives no key", copy, e);
            return Optional.empty();
        }
    }

    /// Takes the place of the key in the folder, which is kept beside it under another name.
    public void settle() {
        try {
            var file = folder.resolve(FILE);
            if (Files.exists(file)) {
                Files.copy(
                        file,
                        folder.resolve(REPLACED),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
            KeyFile.writeOwn(file, content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the journal's key cannot be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            signature.initSign(content.privateKey());
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
        return content.certificate().getPublicKey();
    }

    /// Base64 has several spellings of the same bytes; only the one that is written counts as unchanged.
    private static boolean isCanonical(String signature) {
        if (!signature.matches("[A-Za-z0-9_-]{86}")) {
            return false;
        }
        var bytes = Base64.getUrlDecoder().decode(signature);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(signature);
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
        return new KeyFile.Content(pair.getPrivate(), certificate);
    }
}
