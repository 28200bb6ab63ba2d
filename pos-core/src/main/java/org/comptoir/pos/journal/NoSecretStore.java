package org.comptoir.pos.journal;

import java.util.Optional;

/// For machines without a store, or if it must not be used.
final class NoSecretStore implements SecretStore {

    @Override
    public boolean isAvailable() {
        return false;
    }

    @Override
    public Optional<String> read(String account) {
        return Optional.empty();
    }

    @Override
    public void save(String account, String secret) throws SecretStoreException {
        throw new SecretStoreException("this machine has no store of secrets");
    }

    @Override
    public void delete(String account) {}
}
