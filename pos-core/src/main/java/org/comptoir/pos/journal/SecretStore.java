package org.comptoir.pos.journal;

import java.util.Optional;

/// Where the operating system keeps secrets for the user who is signed in to it.
public interface SecretStore {

    /// A system property; `none` keeps the program away from the system's store, as in tests and on servers.
    String SWITCH = "comptoir.secret-store";

    /// The store of this machine's user. Nothing is asked of it before it is used.
    static SecretStore ofMachine() {
        return "none".equals(System.getProperty(SWITCH)) ? new NoSecretStore() : new SystemSecretStore();
    }

    /// Whether the store opens now; the system may ask the user for a password.
    boolean isAvailable();

    /// @return nothing when the store does not open or has no such secret
    Optional<String> read(String account);

    /// @throws SecretStoreException when the store does not take it
    void save(String account, String secret) throws SecretStoreException;

    /// Nothing happens where there is none.
    void delete(String account);
}
