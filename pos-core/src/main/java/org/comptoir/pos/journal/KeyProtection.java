package org.comptoir.pos.journal;

/// What prevents somebody with a copy of the shop's folder from signing with its key.
public sealed interface KeyProtection {

    /// A random secret in the operating system's own store (Windows Credential Manager, macOS Keychain, Secret
    /// Service), which is unlocked by the user's session. A copied folder or disk is useless; anyone using that
    /// session can sign.
    record SystemStore() implements KeyProtection {}

    /// A passphrase typed at each start. Nobody can sign without it, even on this machine.
    record Passphrase() implements KeyProtection {}

    /// Only the file's permissions, which allow nobody but its owner to read it: anyone who can copy the folder as
    /// that user can sign.
    ///
    /// @param isAccepted whether the shop's owner accepted this
    record OpenFile(boolean isAccepted) implements KeyProtection {}
}
