package org.comptoir.pos.journal;

/// The operating system's secret store refused a secret.
public final class SecretStoreException extends Exception {

    private static final long serialVersionUID = 1L;

    SecretStoreException(String message, Throwable cause) {
        super(message, cause);
    }

    SecretStoreException(String message) {
        super(message);
    }
}
