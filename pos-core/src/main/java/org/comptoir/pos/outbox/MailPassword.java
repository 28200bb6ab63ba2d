package org.comptoir.pos.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.comptoir.pos.journal.SecretStore;
import org.comptoir.pos.journal.SecretStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The password of the mail account, at this machine alone: in the operating system's store of secrets, or, where there
/// is none, in the variable [#VARIABLE] or in memory until the program ends. It is in no database, file, log or backup.
public final class MailPassword {

    /// An environment variable, for machines without a store.
    public static final String VARIABLE = "COMPTOIR_MAIL_PASSWORD";

    private static final Logger LOG = LoggerFactory.getLogger(MailPassword.class);

    private final SecretStore store;
    private final Supplier<Optional<String>> variable;
    private final Map<String, String> typed = new ConcurrentHashMap<>();

    /// @param variable read each time
    public MailPassword(SecretStore store, Supplier<Optional<String>> variable) {
        this.store = store;
        this.variable = variable;
    }

    public static MailPassword ofMachine() {
        return new MailPassword(SecretStore.ofMachine(), () -> Optional.ofNullable(System.getenv(VARIABLE)));
    }

    /// May wait for the store.
    public Optional<String> of(MailSettings settings) {
        var inMemory = Optional.ofNullable(typed.get(name(settings)));
        return inMemory.or(variable).or(() -> store.read(name(settings)));
    }

    /// Keeps a password.
    ///
    /// @return whether the next start knows it too
    public boolean keep(MailSettings settings, String password) {
        typed.put(name(settings), password);
        if (!store.isAvailable()) {
            return false;
        }
        try {
            store.save(name(settings), password);
            return true;
        } catch (SecretStoreException e) {
            LOG.warn("The password of the mail account is kept until the program ends", e);
            return false;
        }
    }

    private static String name(MailSettings settings) {
        return "mail " + settings.account() + " at " + settings.host();
    }
}
