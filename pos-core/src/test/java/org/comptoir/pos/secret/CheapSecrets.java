package org.comptoir.pos.secret;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Lets the secrets of all tests cost next to nothing: hashing them as slowly as in a shop took a sixth of the
/// processor time of all tests. JUnit finds it as a service, also in the modules that use this one's tests.
public final class CheapSecrets implements LauncherSessionListener {

    private static final Argon2Cost LEAST = new Argon2Cost(8, 1, 1);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Argon2.costs = cost -> LEAST;
    }
}
