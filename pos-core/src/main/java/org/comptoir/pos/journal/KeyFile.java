package org.comptoir.pos.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PKCS12Attribute;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Optional;
import java.util.Set;
import org.comptoir.pos.database.location.PrivateFiles;
import org.jspecify.annotations.Nullable;

/// PKCS 12 files (RFC 7292) with the journal's key: recovery copies, which have a passphrase, and the files of
/// earlier versions in the shop's folder.
final class KeyFile {

    private static final String ALIAS = "journal";

    /// The attribute with the heads at the time of the copy; under 2.25, according to ITU-T X.667.
    private static final String HEADS = "2.25.83164500840323113616350068277562632434";

    private static final char[] SAME_EVERYWHERE = "comptoir".toCharArray();

    private KeyFile() {}

    /// The content of such a file.
    record Content(PrivateKey privateKey, Certificate certificate) {}

    /// The file in the shop's folder as written before the key was protected: its password is the same in every
    /// shop and protects nothing.
    static Content readUnprotected(Path file) throws GeneralSecurityException, IOException {
        var open = load(file, null);
        return open.getCertificate(ALIAS) == null ? read(file, SAME_EVERYWHERE) : content(open, SAME_EVERYWHERE);
    }

    static Content read(Path file, char[] passphrase) throws GeneralSecurityException, IOException {
        return content(load(file, passphrase), passphrase);
    }

    /// @param password null to read unencrypted data only and check the format
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

    /// The heads at the time a copy was made; empty for a copy of an earlier version.
    static Optional<ChainHeads> headsOf(Path file, char[] passphrase) throws GeneralSecurityException, IOException {
        return load(file, passphrase).getEntry(ALIAS, new PasswordProtection(passphrase)).getAttributes().stream()
                .filter(attribute -> attribute.getName().equals(HEADS))
                .map(attribute -> HeadsText.read(attribute.getValue()))
                .findFirst();
    }

    /// With the iterations of PKCS 12 that make guessing a passphrase slow.
    static void writeCopy(Path file, Content content, ChainHeads heads, char[] passphrase)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var chain = new Certificate[] {content.certificate()};
        var headsAttribute = new PKCS12Attribute(HEADS, HeadsText.of(heads));
        var entry = new PrivateKeyEntry(content.privateKey(), chain, Set.of(headsAttribute));
        store.setEntry(ALIAS, entry, new PasswordProtection(passphrase));
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, passphrase);
        PrivateFiles.write(file, bytes.toByteArray());
    }
}
