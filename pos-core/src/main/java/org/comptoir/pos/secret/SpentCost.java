package org.comptoir.pos.secret;

/// What is spent on a hash in the place of its cost. A program that guards nothing, which is to say a test, brings one
/// as a service (`java.util.ServiceLoader`); the program itself has none and spends all.
public interface SpentCost {

    /// @return the same whenever it is asked for the same cost, or no secret would be known again
    Argon2Cost of(Argon2Cost cost);
}
