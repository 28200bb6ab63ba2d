package org.comptoir.pos.journal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.comptoir.pos.database.location.PrivateFiles;

/// The journal's key as stored in the shop's folder: one file, so that key and protection cannot be separated.
///
/// @param isCopied whether a recovery copy of the key was made on this machine
/// @param key PKCS 8 as base64, unencrypted or wrapped
/// @param salt of the passphrase, else empty
/// @param account of the system's store, else empty
record StoredKey(
        KeyProtection protection, boolean isCopied, Certificate certificate, String key, String salt, String account) {

    /// Why a key cannot be opened although its file is intact.
    enum Shut {
        PASSPHRASE_MISSING,
        PASSPHRASE_WRONG,
        STORE_SILENT
    }

    /// The outcome of opening the key.
    sealed interface Opened {

        record Key(KeyFile.Content content) implements Opened {}

        record Not(Shut why) implements Opened {}
    }

    private static final String VERSION = "1";

    /// @throws SecretStoreException if the system's store refuses the secret
    static StoredKey of(KeyFile.Content content, KeyProtection protection, boolean isCopied, KeyUnlock unlock)
            throws GeneralSecurityException, SecretStoreException {
        var plain = content.privateKey().getEncoded();
        var bound = boundTo(content.certificate());
        return switch (protection) {
            case KeyProtection.OpenFile file ->
                new StoredKey(file, isCopied, content.certificate(), KeyText.of(plain), "", "");
            case KeyProtection.Passphrase passphrase -> {
                var salt = KeyWrap.randomSalt();
                var wrapped = KeyWrap.wrap(plain, KeyWrap.keyOf(unlock.passphrase(), salt), bound);
                yield new StoredKey(passphrase, isCopied, content.certificate(), wrapped, KeyText.of(salt), "");
            }
            case KeyProtection.SystemStore system -> {
                var account = "journal-" + UUID.randomUUID();
                var secret = KeyWrap.randomKey();
                unlock.store().save(account, KeyText.of(secret));
                if (!unlock.store().read(account).equals(Optional.of(KeyText.of(secret)))) {
                    throw new SecretStoreException("the system's store does not give back what it was given");
                }
                var wrapped = KeyWrap.wrap(plain, secret, bound);
                yield new StoredKey(system, isCopied, content.certificate(), wrapped, "", account);
            }
        };
    }

    /// @throws GeneralSecurityException if the file is damaged
    Opened open(KeyUnlock unlock) throws GeneralSecurityException {
        return switch (protection) {
            case KeyProtection.OpenFile file -> opened(KeyText.bytes(key));
            case KeyProtection.Passphrase passphrase -> {
                if (!unlock.hasPassphrase()) {
                    yield new Opened.Not(Shut.PASSPHRASE_MISSING);
                }
                yield unwrap(KeyWrap.keyOf(unlock.passphrase(), KeyText.bytes(salt)), Shut.PASSPHRASE_WRONG);
            }
            case KeyProtection.SystemStore system -> {
                var secret = unlock.store().read(account);
                yield secret.isEmpty()
                        ? new Opened.Not(Shut.STORE_SILENT)
                        : unwrap(KeyText.bytes(secret.get()), Shut.STORE_SILENT);
            }
        };
    }

    private Opened unwrap(byte[] secret, Shut failure) throws GeneralSecurityException {
        byte[] plain;
        try {
            plain = KeyWrap.unwrap(key, secret, boundTo(certificate));
        } catch (GeneralSecurityException e) {
            return new Opened.Not(failure);
        }
        return opened(plain);
    }

    private Opened opened(byte[] plain) throws GeneralSecurityException {
        return new Opened.Key(new KeyFile.Content(KeyText.privateKey(plain), certificate));
    }

    StoredKey copied() {
        return new StoredKey(protection, true, certificate, key, salt, account);
    }

    private static String boundTo(Certificate certificate) {
        return "comptoir journal key " + JournalKey.fingerprint(certificate.getPublicKey());
    }

    void write(Path file) throws GeneralSecurityException, IOException {
        var lines = new StringBuilder("version=" + VERSION + "\n");
        line(lines, "protection", nameOf(protection));
        line(lines, "copied", isCopied ? "yes" : "no");
        line(lines, "account", account);
        line(lines, "salt", salt);
        line(lines, "certificate", KeyText.of(certificate));
        line(lines, "key", key);
        PrivateFiles.write(file, lines.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append(name).append('=').append(value).append('\n');
    }

    /// @throws GeneralSecurityException if it is not a key file, or damaged
    static StoredKey read(Path file) throws GeneralSecurityException, IOException {
        var values = new Properties();
        values.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
        if (!VERSION.equals(values.getProperty("version"))) {
            throw new GeneralSecurityException("no file of a journal's key: " + file);
        }
        return new StoredKey(
                protectionOf(values.getProperty("protection", "")),
                "yes".equals(values.getProperty("copied")),
                KeyText.certificate(values.getProperty("certificate", "")),
                values.getProperty("key", ""),
                values.getProperty("salt", ""),
                values.getProperty("account", ""));
    }

    private static String nameOf(KeyProtection protection) {
        return switch (protection) {
            case KeyProtection.SystemStore system -> "system";
            case KeyProtection.Passphrase passphrase -> "passphrase";
            case KeyProtection.OpenFile file -> file.isAccepted() ? "file-accepted" : "file";
        };
    }

    private static KeyProtection protectionOf(String name) throws GeneralSecurityException {
        return switch (name) {
            case "system" -> new KeyProtection.SystemStore();
            case "passphrase" -> new KeyProtection.Passphrase();
            case "file-accepted" -> new KeyProtection.OpenFile(true);
            case "file" -> new KeyProtection.OpenFile(false);
            default -> throw new GeneralSecurityException("no protection of a key: " + name);
        };
    }
}
