package org.comptoir.pos.journal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEParameterSpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PKCS 12 files (RFC 7292) in which the journal's key lies: the folder's own, which its rights protect, and copies
/// that have a passphrase.
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String ALIAS = "journal";
    private static final char[] NO_SECRET = "comptoir".toCharArray();
    private static final String OWN_CIPHER = "PBEWithHmacSHA256AndAES_256";
    private static final int BLOCK = 16;

    private KeyFile() {}

    /// What such a file holds.
    record Content(PrivateKey privateKey, Certificate certificate) {}

    /// A file of an earlier version hides the key behind ten thousand rounds of a password that everybody can look up:
    /// time lost at each start. It is written anew without them.
    static Content readOwn(Path file) throws GeneralSecurityException, IOException {
        var open = load(file, null);
        if (open.getCertificate(ALIAS) != null) {
            return content(open, NO_SECRET);
        }
        var earlier = read(file, NO_SECRET);
        try {
            writeOwn(file, earlier);
        } catch (IOException e) {
            LOG.warn("{} stays as an earlier version wrote it, and the start a little slower", file, e);
        }
        return earlier;
    }

    static Content read(Path file, char[] passphrase) throws GeneralSecurityException, IOException {
        return content(load(file, passphrase), passphrase);
    }

    /// @param password without one, what lies open is read and only its form is checked
    private static KeyStore load(Path file, char @Nullable [] password) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private static Content content(KeyStore store, char[] password) throws GeneralSecurityException {
        var certificate = store.getCertificate(ALIAS);
        if (certificate == null || !(store.getKey(ALIAS, password) instanceof PrivateKey key)) {
            throw new GeneralSecurityException("no key named " + ALIAS);
        }
        return new Content(key, certificate);
    }

    /// With all that PKCS 12 does to make guessing a passphrase slow.
    static void writeCopy(Path file, Content content, char[] passphrase) throws GeneralSecurityException, IOException {
        write(file, content, new PasswordProtection(passphrase), passphrase);
    }

    /// Its rights protect the file, so nothing is done to slow down who guesses its password, and the certificate lies
    /// open.
    static void writeOwn(Path file, Content content) throws GeneralSecurityException, IOException {
        var once = new PBEParameterSpec(random(), 1, new IvParameterSpec(random()));
        write(file, content, new PasswordProtection(NO_SECRET, OWN_CIPHER, once), null);
    }

    private static byte[] random() {
        var bytes = new byte[BLOCK];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// Through a file of another name that is on the disk first, so that a power cut leaves the old key or the new one.
    private static void write(Path file, Content content, PasswordProtection ofKey, char @Nullable [] ofFile)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var chain = new Certificate[] {content.certificate()};
        store.setEntry(ALIAS, new PrivateKeyEntry(content.privateKey(), chain), ofKey);
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
