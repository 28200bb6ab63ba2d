package org.comptoir.shop.open;

/// The outcome of recovering the journal's key.
public enum KeyRecovery {
    RECOVERED,
    /// The file is not a recovery copy, or the passphrase is wrong.
    NO_COPY,
    /// The recovery copy belongs to another shop's key. Nothing was changed.
    OTHER_SHOP
}
