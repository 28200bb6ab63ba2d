package org.comptoir.pos.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// An in-memory secret store for tests.
final class SecretsInMemory implements SecretStore {

    final Map<String, String> secrets = new HashMap<>();

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public Optional<String> read(String account) {
        return Optional.ofNullable(secrets.get(account));
    }

    @Override
    public void save(String account, String secret) {
        secrets.put(account, secret);
    }

    @Override
    public void delete(String account) {
        secrets.remove(account);
    }
}
