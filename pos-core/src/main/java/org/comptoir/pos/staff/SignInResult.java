package org.comptoir.pos.staff;

import java.time.Instant;

/// The outcome of entering a PIN.
public sealed interface SignInResult {

    record Welcome(SignedInStaff signedIn) implements SignInResult {}

    /// @param attemptsLeft before a delay
    record WrongPin(int attemptsLeft) implements SignInResult {}

    /// No PIN is checked before this time, not even the right one.
    record Wait(Instant until) implements SignInResult {}
}
