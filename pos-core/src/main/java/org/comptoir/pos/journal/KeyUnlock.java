package org.comptoir.pos.journal;

/// What opens a key that does not lie open: the system's store, and a passphrase where somebody typed one.
///
/// @param passphrase empty when none was asked yet
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

    /// Without the passphrase: this text goes into logs.
    @Override
    public String toString() {
        return "KeyUnlock[" + store + "]";
    }
}
