package org.comptoir.pos.outbox;

/// How far an e-mail has come.
public enum EmailState {
    /// It is sent as soon as it can be.
    WAITING,
    /// The mail server took it.
    SENT,
    /// It is not tried any more unless somebody says so.
    FAILED;

    /// Its name in the texts `outbox`.
    public String textKey() {
        return "outbox.state." + name();
    }
}
