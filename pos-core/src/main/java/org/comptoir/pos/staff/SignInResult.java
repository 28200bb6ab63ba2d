package org.comptoir.pos.staff;

import java.time.Instant;

/// What came of a PIN.
public sealed interface SignInResult {

    record Welcome(SignedInStaff signedIn) implements SignInResult {}

    /// @param attemptsLeft before there is a wait
    record WrongPin(int attemptsLeft) implements SignInResult {}

    /// No PIN is looked at before then, not even the right one.
    record Wait(Instant until) implements SignInResult {}
}
