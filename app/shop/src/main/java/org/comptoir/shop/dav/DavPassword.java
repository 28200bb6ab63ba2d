package org.comptoir.shop.dav;

import java.util.Optional;
import java.util.function.Supplier;
import org.comptoir.pos.journal.SecretStore;
import org.comptoir.pos.journal.SecretStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The password of the user at the server of address books, at this machine alone: in the operating system's store of
/// secrets, or, where there is none, in the variable [#VARIABLE]. It is in no database, file, log or backup.
public final class DavPassword {

    /// An environment variable, for machines without a store.
    public static final String VARIABLE = "COMPTOIR_DAV_PASSWORD";

    private static final Logger LOG = LoggerFactory.getLogger(DavPassword.class);

    private final SecretStore store;
    private final Supplier<Optional<String>> variable;

    /// @param variable read each time
    DavPassword(SecretStore store, Supplier<Optional<String>> variable) {
        this.store = store;
        this.variable = variable;
    }

    public static DavPassword ofMachine() {
        return new DavPassword(SecretStore.ofMachine(), () -> Optional.ofNullable(System.getenv(VARIABLE)));
    }

    /// May wait for the store.
    public Optional<String> of(DavSettings settings) {
        return variable.get().or(() -> store.read(name(settings)));
    }

    /// Keeps a password.
    ///
    /// @return whether this machine knows it from now on
    public boolean keep(DavSettings settings, String password) {
        if (!store.isAvailable()) {
            return false;
        }
        try {
            store.save(name(settings), password);
            return true;
        } catch (SecretStoreException e) {
            LOG.warn("The password of the address book's server is not kept", e);
            return false;
        }
    }

    private static String name(DavSettings settings) {
        return "dav " + settings.user() + " at " + settings.address();
    }
}
