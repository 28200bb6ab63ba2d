package org.comptoir.pos.outbox;

/// Why an e-mail could not be sent.
public enum EmailProblem {
    /// No mail server is set.
    NOT_SET_UP,
    /// This machine does not know the account's password.
    NO_PASSWORD,
    /// There is no machine of that name, or no network.
    UNKNOWN_HOST,
    /// The server does not answer.
    NO_ANSWER,
    /// The server offers no encryption, or its certificate is not its own.
    NOT_SECURE,
    /// The server refuses account or password.
    SIGN_IN_REFUSED,
    /// The server does not know the address it should go to.
    ADDRESS_REFUSED,
    /// The server refuses the sender or the message.
    MESSAGE_REFUSED,
    /// The receipt could not be made.
    NO_PAPER;

    /// Whether trying again cannot help.
    public boolean isFinal() {
        return switch (this) {
            case ADDRESS_REFUSED -> true;
            case NOT_SET_UP,
                    NO_PASSWORD,
                    UNKNOWN_HOST,
                    NO_ANSWER,
                    NOT_SECURE,
                    SIGN_IN_REFUSED,
                    MESSAGE_REFUSED,
                    NO_PAPER -> false;
        };
    }

    /// A sentence of what happened and what to do, in the texts `outbox`.
    public String textKey() {
        return "outbox.problem." + name();
    }
}
