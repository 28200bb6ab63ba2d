package org.comptoir.pos.journal;

/// What keeps somebody who has a copy of the shop's folder from signing with its key.
public sealed interface KeyProtection {

    /// A random secret of the operating system's own store (Windows Credential Manager, macOS Keychain, Secret
    /// Service), which opens with the session of the machine's user. A copied folder or disk is of no use; whoever
    /// works
    /// in that session can sign.
    record SystemStore() implements KeyProtection {}

    /// A passphrase that is typed at each start. Nobody signs who does not know it, on this machine neither.
    record Passphrase() implements KeyProtection {}

    /// Nothing but the rights of the file, which its owner alone may read: who can copy the folder as that user can
    /// sign.
    ///
    /// @param isAccepted whether the shop's owner said that this is enough
    record OpenFile(boolean isAccepted) implements KeyProtection {}
}
