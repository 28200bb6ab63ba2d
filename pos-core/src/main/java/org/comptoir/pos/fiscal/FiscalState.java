package org.comptoir.pos.fiscal;

import java.util.Locale;

/// How far a fiscal document has come.
public enum FiscalState {
    /// Written with its sale; no recorder has it.
    PREPARED,
    /// About to be sent, or sent: written before the recorder is touched. Where the program ended then, nobody knows.
    SENT,
    /// The recorder has it, under the number that it answered.
    CONFIRMED,
    /// The answer was lost. It is asked for, and never sent again before the recorder said that it has no such
    /// document.
    UNKNOWN,
    /// The recorder said that it did not make the document. It can be sent again once the reason is gone.
    REFUSED,
    /// Settled by hand, with a reason: its recorder was replaced or is gone, and can never say how it ended. No
    /// recorder is asked or sent anything for it any more.
    SETTLED;

    /// Whether only the recorder knows whether it has the document.
    public boolean isToBeAsked() {
        return this == SENT || this == UNKNOWN;
    }

    /// Whether the recorder certainly has not got it.
    public boolean isToBeSent() {
        return this == PREPARED || this == REFUSED;
    }

    /// As commands call it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
