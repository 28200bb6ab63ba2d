package org.comptoir.pos.journal;

/// The means to unlock a protected key: the system's store, and a passphrase if one was typed.
///
/// @param passphrase empty if none was requested yet
public record KeyUnlock(SecretStore store, char[] passphrase) {

    private static final char[] NONE = {};

    public KeyUnlock {
        passphrase = passphrase.clone();
    }

    /// Without a passphrase.
    public static KeyUnlock ofMachine() {
        return of(SecretStore.ofMachine());
    }

    public static KeyUnlock of(SecretStore store) {
        return new KeyUnlock(store, NONE);
    }

    public KeyUnlock withPassphrase(char[] typed) {
        return new KeyUnlock(store, typed);
    }

    @Override
    public char[] passphrase() {
        return passphrase.clone();
    }

    boolean hasPassphrase() {
        return passphrase.length > 0;
    }

    /// Without the passphrase, because this text is logged.
    @Override
    public String toString() {
        return "KeyUnlock[" + store + "]";
    }
}
