package org.comptoir.pos.journal;

import java.util.Optional;

/// The operating system's store for secrets of the user who is logged in.
public interface SecretStore {

    /// A system property; `none` disables the system's store, as in tests and on servers.
    String SWITCH = "comptoir.secret-store";

    /// The store of this machine's user. It is not accessed before it is used.
    static SecretStore ofMachine() {
        return "none".equals(System.getProperty(SWITCH)) ? new NoSecretStore() : new SystemSecretStore();
    }

    /// Whether the store can be opened; the system may ask the user for a password.
    boolean isAvailable();

    /// @return empty if the store cannot be opened or has no such secret
    Optional<String> read(String account);

    /// @throws SecretStoreException if the store refuses the secret
    void save(String account, String secret) throws SecretStoreException;

    /// Does nothing if there is no such secret.
    void delete(String account);
}
