package org.comptoir.customers.transfer.vcard.formats;

/// A file of contacts that cannot be read.
public final class UnreadableCardsException extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnreadableCardsException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableCardsException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why it cannot be read.
    public enum Reason {
        /// It does not keep to its format.
        DAMAGED,
        /// Unpacked, it is larger than is read.
        TOO_BIG,
        /// The archive holds no contacts.
        NO_CARDS_INSIDE
    }
}
