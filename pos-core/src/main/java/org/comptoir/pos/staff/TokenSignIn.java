package org.comptoir.pos.staff;

/// Whom a secret signs in.
public sealed interface TokenSignIn {

    record Accepted(SignedInStaff signedIn) implements TokenSignIn {}

    /// It was good once, but its time is over or its person has left.
    record Ended() implements TokenSignIn {}

    /// It was never given, or was revoked.
    record Unknown() implements TokenSignIn {}
}
