package org.comptoir.pos.journal;

import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Windows Credential Manager, macOS Keychain, or Secret Service (GNOME Keyring, KWallet) over D-Bus.
final class SystemSecretStore implements SecretStore {

    private static final Logger LOG = LoggerFactory.getLogger(SystemSecretStore.class);
    private static final String SERVICE = "Comptoir";

    private interface Use<T> {
        T of(Keyring keyring) throws PasswordAccessException;
    }

    @Override
    public boolean isAvailable() {
        try {
            LOG.debug("Secrets are kept by {}", with(Keyring::getKeyringStorageType));
            return true;
        } catch (SecretStoreException e) {
            LOG.info("This machine has no store of secrets that opens", e);
            return false;
        }
    }

    @Override
    public Optional<String> read(String account) {
        try {
            return Optional.ofNullable(with(keyring -> keyring.getPassword(SERVICE, account)));
        } catch (SecretStoreException e) {
            LOG.warn("The system's store gives no secret", e);
            return Optional.empty();
        }
    }

    @Override
    public void save(String account, String secret) throws SecretStoreException {
        with(keyring -> {
            keyring.setPassword(SERVICE, account, secret);
            return true;
        });
    }

    @Override
    public void delete(String account) {
        try {
            with(keyring -> {
                keyring.deletePassword(SERVICE, account);
                return true;
            });
        } catch (SecretStoreException e) {
            LOG.info("The secret {} stays in the system's store, where it opens nothing any more", account, e);
        }
    }

    /// The underlying libraries are native and may be missing.
    private static <T> T with(Use<T> operation) throws SecretStoreException {
        try {
            var keyring = Keyring.create();
            try {
                return operation.of(keyring);
            } finally {
                keyring.close();
            }
        } catch (Exception | LinkageError e) {
            throw new SecretStoreException("the system's store of secrets does not answer", e);
        }
    }
}
