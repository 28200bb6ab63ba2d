package org.comptoir.shop.open;

import org.comptoir.pos.journal.Journal;
import org.comptoir.pos.journal.KeyProtection;
import org.comptoir.pos.journal.KeyUnlock;
import org.comptoir.pos.journal.SecretStoreException;
import org.comptoir.pos.staff.SignedInStaff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Protects a key that just came to a machine by the system's store of secrets, where there is one. Otherwise its
/// file's rights protect it, which is told until the owner decides.
final class KeyInStore {

    private static final Logger LOG = LoggerFactory.getLogger(KeyInStore.class);

    private KeyInStore() {}

    /// @return whether it is protected by the store now
    static boolean protect(Journal journal, SignedInStaff by) {
        var unlock = KeyUnlock.ofMachine();
        if (!unlock.store().isAvailable()) {
            return false;
        }
        try {
            journal.guard().protectKey(by, new KeyProtection.SystemStore(), unlock);
            return true;
        } catch (SecretStoreException e) {
            LOG.warn("The journal's key is protected by its file's rights alone", e);
            return false;
        }
    }
}
