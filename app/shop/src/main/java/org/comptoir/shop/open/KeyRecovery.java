package org.comptoir.shop.open;

/// How bringing back the journal's key ended.
public enum KeyRecovery {
    RECOVERED,
    /// The file is no recovery copy, or the passphrase is another.
    NO_COPY,
    /// A recovery copy, but of another shop's key. Nothing was changed.
    OTHER_SHOP
}
