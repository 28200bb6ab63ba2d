package org.comptoir.shop.dav.http;

import java.util.Locale;

/// Why an exchange with a server did not come to its end.
public enum DavProblem {
    /// No server was chosen, or no collection on it.
    NOT_SET_UP,
    /// This machine does not know the password.
    NO_PASSWORD,
    /// The text is no address of a server.
    NO_ADDRESS,
    /// The way to the server would not be encrypted.
    NOT_SECURE,
    /// The server's certificate is not to be believed.
    CERTIFICATE,
    NO_ANSWER,
    SIGN_IN_REFUSED,
    FORBIDDEN,
    NOT_FOUND,
    /// It answers, but not as such a server does.
    NOT_UNDERSTOOD,
    TOO_LARGE,
    /// There is no room left for us on the server.
    FULL,
    /// It wants to be left alone for a while.
    BUSY,
    /// It says itself that something is wrong with it.
    SERVER_FAULT,
    /// Another till, or another run, is at it.
    HELD,
    /// The tag or the segment that chooses the customers is gone, or has nobody.
    NOBODY_SHARED,
    /// More than half of everything would be put away or deleted: somebody has to look first.
    TOO_MANY_GONE,
    /// In a training shop nothing leaves the machine.
    TRAINING;

    public String textKey() {
        return "dav.problem." + name().toLowerCase(Locale.ROOT);
    }
}
